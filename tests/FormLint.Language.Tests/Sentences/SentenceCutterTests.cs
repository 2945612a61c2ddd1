using static FormLint.Language.LanguageCode;

namespace FormLint.Language.Tests.Sentences;

public sealed class SentenceCutterTests
{
    [Theory]
    [InlineData("Remplissez le formulaire.| Signez-le.")]
    [InlineData("Avez-vous des enfants ?| Indiquez leur nombre !| Merci.")]
    [InlineData("Vraiment ?!| Oui…| Bon.")]
    [InlineData("M. Dupont et Mme Peeters habitent rue St. Pierre.| Ils sont mariés.")]
    [InlineData("Joignez une preuve (p. ex. Une facture).| Envoyez le tout.")]
    [InlineData("Joignez une preuve, p.ex. une facture.| Envoyez le tout.")]
    [InlineData("Joignez vos fiches, attestations, etc.| Gardez une copie.")]
    [InlineData("Joignez vos fiches, etc. et gardez une copie.")]
    [InlineData("Voir l'art. 12 et l'art. IV de la loi.| Elle est en vigueur.")]
    [InlineData("Le musée montre de l'art.| Entrez.")]
    [InlineData("Prenez de la vitamine C.| Dormez bien.")]
    [InlineData("Vous avez le permis B.| Joignez une copie.")]
    [InlineData("Jean C. Dupont et J.-P. Martin signent.| Ils datent.")]
    [InlineData("Contactez la S.A. Dupont.| Elle répond.")]
    [InlineData("Il travaille à la S.A.| Elle aussi.")]
    [InlineData("Payez 1.234,56 euros avant le 12.03.2025.| Merci.")]
    [InlineData("Le bureau ouvre à 9 h. Le guichet ferme à 16 h.", "Le bureau ouvre à 9 h.| Le guichet ferme à 16 h.")]
    [InlineData("1. Identité du demandeur")]
    [InlineData("2.3. Composition du ménage")]
    [InlineData("II. Situation familiale")]
    [InlineData("A. Données personnelles")]
    [InlineData("Art. 3. Le Roi fixe le montant.| Il le publie.")]
    [InlineData("Il en existe 12.| Choisissez.")]
    [InlineData("Consultez www.belgium.be.| Appelez-nous.")]
    [InlineData("Écrivez à info@spf.be.| Nous répondons.")]
    [InlineData("Il répond : « Non. »| Elle part.")]
    [InlineData("« Que faire ? » demande-t-il.| Rien.")]
    [InlineData("Elle dit \"oui.\"| Il part.")]
    [InlineData("Le texte (...) Continue ici.")]
    [InlineData("Date (!) Et signature.")]
    [InlineData("Né vers 40 av. J.-C. à Rome.| Il y vit.")]
    [InlineData("Joignez : une copie.| • une photo")]
    [InlineData("Il y en a.| Prenez-en.")]
    [InlineData("Une première phrase.[12]| Une autre.")]
    public void French_sentences(string text, string? marked = null) => Check(marked ?? text, Fr);

    [Theory]
    [InlineData("Vul het formulier in.| Onderteken het.")]
    [InlineData("Hebt u kinderen?| Vul hun aantal in!| Dank u.")]
    [InlineData("Dhr. Peeters en mevr. De Smet komen.| Zij tekenen.")]
    [InlineData("Voeg een bewijs toe, bijv. Een factuur of ticket.| Stuur alles op.")]
    [InlineData("Voeg bewijzen, attesten enz.| Bewaar een kopie.")]
    [InlineData("Voeg bewijzen, attesten enz. toe.| Bewaar een kopie.")]
    [InlineData("Van 1 jan. t.e.m. 31 dec. 2025 geldt dit, d.w.z. Het hele jaar.")]
    [InlineData("Zie art. 12 en nr. 5.| Dat volstaat.")]
    [InlineData("Zo weet u dat al.| Ga verder.")]
    [InlineData("Dat past bij u.| De dienst helpt.")]
    [InlineData("Hebt u een rijbewijs B.| Voeg een kopie toe.")]
    [InlineData("J. De Smet en P.J. Peeters tekenen.| Zij dateren.")]
    [InlineData("'s Morgens is het druk.| 's Avonds niet.| 't Is rustig.")]
    [InlineData("Open van 9.30 u. tot 12 u.| De dienst sluit daarna.")]
    [InlineData("Stuur dit a.u.b. terug.| Bel s.v.p.| Wij helpen.")]
    [InlineData("Rome viel in 410 n. Chr. en Athene in 86 v. Chr. aan Rome.")]
    [InlineData("3. Gezinssamenstelling")]
    [InlineData("Hij zei: \"Ik kom.\"| Zij bleef.")]
    [InlineData("Hij zei: \" Ik kom. \"| Zij bleef.")]
    [InlineData("Hij zei: \" Ik kom \".| Zij bleef.")]
    [InlineData("'Kom je?' vroeg hij.| Ja.")]
    [InlineData("Lees www.vlaanderen.be/wonen.| Bel 1700.")]
    [InlineData("Voornaam (in hoofdletters)| Geboorteplaats")]
    [InlineData("de Rijksdienst voor Arbeidsvoorziening (RVA) Brussel")]
    [InlineData("mr. J. (Jan) Peeters tekent")]
    [InlineData("Kies (1) Wonen of (2) Werken")]
    [InlineData("Is het af? ja.")]
    [InlineData("Dat kan... Misschien.", "Dat kan...| Misschien.")]
    public void Dutch_sentences(string text, string? marked = null) => Check(marked ?? text, Nl);

    [Theory]
    [InlineData("", 0)]
    [InlineData(" \n\t ", 0)]
    [InlineData("...", 0)]
    [InlineData("👍 !", 0)]
    [InlineData("B", 1)]
    [InlineData("Oui ! ***", 1)]
    [InlineData("*** Oui !", 1)]
    public void Every_sentence_has_a_word(string text, int sentences) =>
        Assert.Equal(sentences, TextAnalyzer.Analyze(text, Fr).Sentences.Count);

    [Theory]
    [InlineData("Nom et prénom", false)]
    [InlineData("Nom :", false)]
    [InlineData("Signez ici.", true)]
    [InlineData("« Signez ici ! »", true)]
    [InlineData("(Signez ici…)", true)]
    public void Labels_do_not_end_with_a_stop(string text, bool expected) =>
        Assert.Equal(expected, Assert.Single(TextAnalyzer.Analyze(text, Fr).Sentences).EndsWithStop);

    [Fact]
    public void Sentences_leave_out_the_white_space_around_them()
    {
        var sentences = TextAnalyzer.Analyze("  Een. \n Twee.  ", Nl).Sentences;
        Assert.Equal([(2, 6), (9, 14)], sentences.Select(s => (s.Start, s.End)));
    }

    private static void Check(string marked, LanguageCode language) => Assert.Equal(marked, Marked.Sentences(marked, language));
}
