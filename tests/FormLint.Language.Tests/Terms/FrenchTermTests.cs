using FormLint.Language.Terms;

namespace FormLint.Language.Tests.Terms;

public sealed class FrenchTermTests
{
    [Theory]
    [InlineData("à l'exception de", "Joignez tout, [à l'exception de] la facture.")]
    [InlineData("à l'exception de", "Joignez tout, [à l’exception d’]une facture.")]
    [InlineData("à l'exception de", "Ouvert chaque jour, [à l'exception du] lundi.")]
    [InlineData("à l'exception de", "Ouvert chaque jour, [à l'exception des] jours fériés.")]
    [InlineData("à l'exception de", "[À L'EXCEPTION DE] CE DOCUMENT")]
    [InlineData("à l'exception de", "[A l'exception de] ce document, envoyez tout.")]
    [InlineData("à l'exception de", "C'est à l'exception, de la liste.")]
    [InlineData("à l'exception de", "Soumis à l'exception. De plus, tout est gratuit.")]
    [InlineData("quant à", "[Quant au] revenu, et [quant aux] charges, [quant à] vous.")]
    [InlineData("à cet effet", "[A cet effet], remplissez le cadre B.")]
    [InlineData("afin que", "Signez [afin qu']il puisse répondre.")]
    [InlineData("le demandeur", "L'identité [du demandeur], l'avis donné [au demandeur], [les demandeurs], [la demandeuse].")]
    [InlineData("l'assuré", "[L’assuré(e)] ou le conjoint de [l'assurée], [les assurés], l'état [des assurés].")]
    [InlineData("chef de ménage", "Le [chef de ménage] et le chef du ménage.")]
    [InlineData("au niveau de", "[Au niveau du] quartier ou [au niveau de] la commune.")]
    public void Elision_and_contraction(string phrase, string marked) => Check(marked, new Term { Phrase = phrase });

    [Theory]
    [InlineData("faire l'objet de", "Votre demande [fait l'objet d']une enquête. Les autres [feront l'objet d']un courrier.")]
    [InlineData("faire l'objet de", "Un dossier [faisant l'objet du] recours.")]
    [InlineData("personne handicapée", "Les [personnes handicapées] et la [personne handicapée].")]
    [InlineData("vous êtes tenu de", "[Vous êtes tenue de] signer, [vous êtes tenus d']attendre, vous serez tenu de payer.")]
    [InlineData("les assistés", "[Les assistés] ; vous assistez, les assistants sociaux.")]
    [InlineData("le assisté", "[Les assistées] ; vous les assistez.")]
    [InlineData("dans le cadre de", "[Dans le cadre de] la visite. [Dans les cadres des] pages 1 et 2.")]
    [InlineData("sous peine de", "[Sous peine d']amende. Un sou peine de rien.")]
    [InlineData("pauvre", "Une famille [pauvre], des quartiers [pauvres].")]
    [InlineData("débiteur d'aliments", "Le [débiteur d'aliments] et la [débitrice d’aliments].")]
    [InlineData("mise en œuvre", "Des [mises en œuvre], mis en œuvre.")]
    [InlineData("il convenir de", "[Il convient de] signer, [il conviendra d']attendre.")]
    [InlineData("il convient de", "[Il convient de] signer, il conviendra d'attendre.")]
    [InlineData("il y a lieu de", "[Il y a lieu d']attendre, il y avait lieu de signer.")]
    [InlineData("cas social|cas sociaux", "Un [cas social], des [cas sociaux], un cas.")]
    [InlineData("créancier d'aliments", "[Créancière d'aliments], [créanciers d’aliments]")]
    [InlineData("octroyer", "La prime [octroyée], nous [octroierons] une aide, un octroi.")]
    [InlineData("lintage", "Le [lintage], des lintages.")]
    public void Inflection(string phrase, string marked) => Check(marked, new Term { Phrase = phrase });

    [Theory]
    [InlineData("assisté", "Une personne [assisté], deux personnes assistées.")]
    [InlineData("la demande", "[La demande], les demandes et l'objet de [la demande].")]
    [InlineData("en vue de", "[En vue du] paiement.")]
    public void Exact_words(string phrase, string marked) => Check(marked, new Term { Phrase = phrase, Wording = TermWording.Exact });

    [Theory]
    [InlineData("AI", "J'ai lu que l'[AI] aide. [AI] ou ai ?")]
    [InlineData("SPF", "Le [SPF] Finances, un spf, un Spf.")]
    [InlineData("n°", "Le [n°] 5 et la rue N° 6, [n\u00A0°] 7.")]
    [InlineData("de l'AI", "L'aide [de l’AI], De l'AI, de l'ai.")]
    public void Exact_capitals(string phrase, string marked) => Check(marked, new Term { Phrase = phrase, Wording = TermWording.ExactCase });

    [Theory]
    [InlineData("solliciter", "[Sollicitez]-vous une aide ?")]
    [InlineData("procéder … à", "Le service [procédera-t-il à] l'examen ?")]
    [InlineData("demandeur", "Un co-demandeur, un demandeur-test, un [demandeur]/locataire.")]
    [InlineData("sans-abri", "Une personne [sans abri], un [sans-abri], des [sans\u2011abri].")]
    [InlineData("sans abri", "Une personne [sans abri], un [sans-abri].")]
    [InlineData("demandeur", "Le [demandeur(euse)], les [demandeur·euse·s].")]
    [InlineData("agent", "Les [agent.e.s], un [agent(e)].")]
    [InlineData("mise en œuvre", "La [mise en oeuvre], la [MISE EN ŒUVRE].")]
    [InlineData("mise en oeuvre", "La [mise en œuvre].")]
    [InlineData("eu égard à", "[Eu\u00A0égard\u202Fà] vos revenus, [eu\n  e\u0301gard à] tout, [eu éga\u00ADrd aux] frais.")]
    [InlineData("état civil", "[Etat civil] : marié")]
    [InlineData("être en mesure", "[Etre en mesure] de payer")]
    public void Spelling(string phrase, string marked) => Check(marked, new Term { Phrase = phrase });

    [Theory]
    [InlineData("p.ex.", "Un document, [p.ex.] une facture ou [p. ex.] un reçu.")]
    [InlineData("p. ex.", "[p.ex.] une facture")]
    [InlineData("c.-à-d.", "Votre ménage, [c.-à-d.] vous et vos enfants.")]
    [InlineData("art.", "Voir [art.] 5 et l'art du cirque.")]
    [InlineData("et/ou", "Nom [et/ou] prénom, nom et prénom ou nom.")]
    public void Signs(string phrase, string marked) => Check(marked, new Term { Phrase = phrase });

    [Fact]
    public void Addresses_are_no_text() =>
        Check("Écrivez à demandeur@commune.be, voyez www.demandeur.be/demandeur ou demandeur.pdf.", new Term { Phrase = "demandeur" });

    private static void Check(string marked, Term term) =>
        Assert.Equal(marked, Finding.In(Finding.WithoutMarks(marked), LanguageCode.Fr, term));
}
