using FormLint.Language.Lexicons;
using static FormLint.Language.Lexicons.FormTags;

namespace FormLint.Language.Tests.Lexicons;

public sealed class DutchLexiconTests
{
    private static readonly Lexicon Dutch = Lexicon.Of(LanguageCode.Nl)!;

    [Theory]
    [InlineData("gemaakt", "maken")]
    [InlineData("betaald", "betalen")]
    [InlineData("geregistreerd", "registreren")]
    [InlineData("geëvalueerd", "evalueren")]
    [InlineData("geleefd", "leven")]
    [InlineData("gelezen", "lezen")]
    [InlineData("ingediend", "indienen")]
    [InlineData("aangevraagd", "aanvragen")]
    [InlineData("goedgekeurd", "goedkeuren")]
    [InlineData("toegestaan", "toestaan")]
    [InlineData("gedaan", "doen")]
    [InlineData("onderzocht", "onderzoeken")]
    [InlineData("overtreden", "overtreden")]
    [InlineData("ondernomen", "ondernemen")]
    [InlineData("omschreven", "omschrijven")]
    [InlineData("stopgezet", "stopzetten")]
    [InlineData("schoongemaakt", "schoonmaken")]
    [InlineData("voorbereid", "voorbereiden")]
    [InlineData("aanbevolen", "aanbevelen")]
    [InlineData("herzien", "herzien")]
    [InlineData("voltooid", "voltooien")]
    [InlineData("aanvaard", "aanvaarden")]
    [InlineData("opgesomd", "opsommen")]
    [InlineData("geüpload", "uploaden")]
    [InlineData("geëindigd", "eindigen")]
    public void A_participle_leads_to_its_verb(string folded, string infinitive)
    {
        Assert.Equal(PastParticiple, Dutch.Tags(folded) & PastParticiple);
        Assert.Equal(Infinitive, Dutch.Tags(infinitive) & Infinitive);
        Assert.Contains(infinitive, Lemmas(folded));
    }

    [Theory]
    [InlineData("gemeente", "gemeenten", "gewesten", "getallen", "gebied", "gebieden", "geval", "gebruik", "gezin", "gezinnen", "geld", "geluid", "geweld")]
    [InlineData("gebouw", "gebouwen", "geschiedenis", "begin", "bestuur", "beleid", "bedrag", "bezit", "verkeer", "verschil", "verband", "gerecht", "gezicht")]
    [InlineData("gezond", "gereed", "gelijk", "gewoon", "gemeen", "genoeg", "geen", "aanmeld", "aanmaakt", "uitzocht", "heropstart", "worden", "bekomt")]
    public void No_participle(params string[] words) => Assert.All(words, word => Assert.Equal(None, Dutch.Tags(word) & PastParticiple));

    [Theory]
    [InlineData("gemeenten", Noun | Plural, "gemeente")]
    [InlineData("huizen", Noun | Plural, "huis")]
    [InlineData("wetten", Noun | Plural, "wet")]
    [InlineData("zaken", Noun | Plural, "zaak")]
    [InlineData("gezinsleden", Noun | Plural, "gezinslid")]
    [InlineData("auto's", Noun | Plural, "auto")]
    [InlineData("mogelijkheden", Noun | Plural, "mogelijkheid")]
    [InlineData("bouwvergunningen", Noun | Plural, "bouwvergunning")]
    [InlineData("formuliertje", Noun | Diminutive | Singular, "formulier")]
    [InlineData("beheer", Noun, "beheer")]
    [InlineData("geldige", Adjective, "geldig")]
    [InlineData("moeilijker", Adjective, "moeilijk")]
    [InlineData("aangevraagde", Adjective, "aangevraagd")]
    [InlineData("werkend", PresentParticiple, "werken")]
    [InlineData("betaalt", FiniteVerb, "betalen")]
    [InlineData("leefde", FiniteVerb, "leven")]
    [InlineData("liep", FiniteVerb, "lopen")]
    [InlineData("aankomt", FiniteVerb, "aankomen")]
    [InlineData("heeft", FiniteVerb, "hebben")]
    [InlineData("brussel", Name, "brussel")]
    [InlineData("tijdens", Preposition, "tijdens")]
    [InlineData("omdat", Conjunction, "omdat")]
    [InlineData("uw", Determiner, "uw")]
    [InlineData("jij", Pronoun, "jij")]
    [InlineData("twaalf", Numeral, "twaalf")]
    [InlineData("altijd", Adverb, "altijd")]
    public void A_form_has_tags_and_a_lemma(string folded, object tags, string lemma)
    {
        Assert.Equal((FormTags)tags, Dutch.Tags(folded) & (FormTags)tags);
        Assert.Contains(lemma, Lemmas(folded));
    }

    [Fact]
    public void Plurals_lead_to_no_other_word()
    {
        Assert.DoesNotContain("zak", Lemmas("zaken"));
        Assert.DoesNotContain("leed", Lemmas("leden"));
        Assert.Equal(["graaf", "graf", "graven"], Lemmas("graven").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_word_without_tags_is_known()
    {
        Assert.True(Dutch.Contains("enerzijds"));
        Assert.Equal(None, Dutch.Tags("enerzijds"));
        Assert.Equal(["enerzijds"], Lemmas("enerzijds"));
    }

    private static List<string> Lemmas(string folded)
    {
        var lemmas = new List<string>();
        Dutch.Lemmas(folded, lemmas);
        return lemmas;
    }
}
