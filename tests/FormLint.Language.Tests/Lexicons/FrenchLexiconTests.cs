using FormLint.Language.Lexicons;
using static FormLint.Language.Lexicons.FormTags;

namespace FormLint.Language.Tests.Lexicons;

public sealed class FrenchLexiconTests
{
    private static readonly Lexicon French = Lexicon.Of(LanguageCode.Fr)!;

    [Theory]
    [InlineData("formulaire", Noun | Masculine | Singular)]
    [InlineData("communes", Noun | Adjective | Feminine | Plural)]
    [InlineData("rapidement", Adverb)]
    [InlineData("pour", Preposition)]
    [InlineData("bruxelles", Name)]
    [InlineData("introduire", Infinitive)]
    [InlineData("introduite", PastParticiple | Transitive | Feminine | Singular)]
    [InlineData("étant", PresentParticiple)]
    [InlineData("chantent", FiniteVerb | ThirdPlural | Present)]
    [InlineData("décidèrent", FiniteVerb | PasseSimple | ThirdPlural)]
    [InlineData("décida", FiniteVerb | PasseSimple | ThirdSingular)]
    [InlineData("eût", FiniteVerb | ImperfectSubjunctive)]
    [InlineData("complétez", FiniteVerb | Imperative)]
    [InlineData("venue", PastParticiple | WithEtre)]
    [InlineData("votre", Determiner)]
    [InlineData("vous", Pronoun)]
    [InlineData("parce", Conjunction)]
    [InlineData("quatorze", Numeral)]
    [InlineData("coeurs", Noun | Plural)]
    [InlineData("kilogrammes", Noun | Plural)]
    [InlineData("aujourd'hui", Adverb)]
    public void A_form_has_tags(string folded, object tags) => Assert.Equal((FormTags)tags, French.Tags(folded) & (FormTags)tags);

    [Theory]
    [InlineData("tu", PastParticiple | Transitive)]
    [InlineData("lui", PastParticiple | WithEtre)]
    [InlineData("point", PastParticiple)]
    [InlineData("arrivé", Transitive)]
    [InlineData("content", PastParticiple)]
    [InlineData("mesurée", Adjective)]
    [InlineData("donnée", WithEtre)]
    [InlineData("décida", Present)]
    [InlineData("table", Masculine | Plural)]
    public void A_form_lacks_tags(string folded, object tags) => Assert.Equal(None, French.Tags(folded) & (FormTags)tags);

    [Theory]
    [InlineData("demandes", "demande", "demander")]
    [InlineData("aurez", "avoir")]
    [InlineData("payées", "payer")]
    [InlineData("desdites", "dudit")]
    [InlineData("chevaux", "cheval")]
    [InlineData("conseillères", "conseiller")]
    [InlineData("soeurs", "soeur")]
    [InlineData("kilogrammes", "kilogramme")]
    [InlineData("formulaire", "formulaire")]
    public void A_form_has_lemmas(string folded, params string[] lemmas)
    {
        var found = new List<string>();
        French.Lemmas(folded, found);
        Assert.Equal(lemmas, found.Order(StringComparer.Ordinal));
    }
}
