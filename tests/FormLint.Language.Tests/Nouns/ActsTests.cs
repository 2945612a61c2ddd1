using FormLint.Language.Data;
using FormLint.Language.Lexicons;
using FormLint.Language.Nouns;
using static FormLint.Language.LanguageCode;

namespace FormLint.Language.Tests.Nouns;

public sealed class ActsTests
{
    public static TheoryData<LanguageCode, string> Files => new() { { Fr, "acts-fr.txt" }, { Nl, "acts-nl.txt" } };

    [Theory]
    [InlineData(Fr, "vérification", "vérifier")]
    [InlineData(Fr, "communication", "communiquer")]
    [InlineData(Fr, "publication", "publier")]
    [InlineData(Fr, "convocation", "convoquer")]
    [InlineData(Fr, "attribution", "attribuer")]
    [InlineData(Fr, "exécution", "exécuter")]
    [InlineData(Fr, "définition", "définir")]
    [InlineData(Fr, "paiements", "payer")]
    [InlineData(Fr, "remerciement", "remercier")]
    [InlineData(Fr, "établissement", null)]
    [InlineData(Fr, "avertissement", "avertir")]
    [InlineData(Fr, "signature", "signer")]
    [InlineData(Fr, "inscriptions", "inscrire")]
    [InlineData(Fr, "stage", null)]
    [InlineData(Fr, "étage", null)]
    [InlineData(Fr, "document", null)]
    [InlineData(Fr, "identité", null)]
    [InlineData(Nl, "betaling", "betalen")]
    [InlineData(Nl, "betalingen", "betalen")]
    [InlineData(Nl, "storting", "storten")]
    [InlineData(Nl, "inschrijving", "inschrijven")]
    [InlineData(Nl, "registratie", "registreren")]
    [InlineData(Nl, "controles", "controleren")]
    [InlineData(Nl, "woning", null)]
    [InlineData(Nl, "afdelingen", null)]
    [InlineData(Nl, "ring", null)]
    [InlineData(Nl, "gezondheid", null)]
    public void The_verb_of_a_noun(LanguageCode language, string noun, string? verb) => Assert.Equal(verb, Acts.Of(language).VerbOf(noun));

    [Theory, MemberData(nameof(Files))]
    public void Every_verb_of_the_list_is_an_infinitive(LanguageCode language, string file) => Assert.All(WordSections.Load(file)["nouns"], entry =>
        Assert.NotEqual(FormTags.None, Lexicon.Of(language)!.Tags(entry[(entry.IndexOf('=', StringComparison.Ordinal) + 1)..].Replace("se_", "", StringComparison.Ordinal)) & FormTags.Infinitive));

    [Theory, MemberData(nameof(Files))]
    public void No_noun_is_an_act_and_none(LanguageCode language, string file) =>
        Assert.All(WordSections.Load(file)["none"], noun => Assert.Null(Acts.Of(language).VerbOf(noun)));

    [Theory, MemberData(nameof(Files))]
    public void What_is_no_act_would_be_one_without_the_list(LanguageCode language, string file)
    {
        var sections = WordSections.Load(file);
        var endings = sections["endings"].Select(ending => ending.Split('=')).ToList();
        Assert.All(sections["none"], noun => Assert.Contains(endings, ending => noun.EndsWith(ending[0], StringComparison.Ordinal)
            && (Lexicon.Of(language)!.Tags(noun[..^ending[0].Length] + ending[1]) & FormTags.Infinitive) != FormTags.None));
    }

    [Fact]
    public void Things_are_infinitives_too() =>
        Assert.All(WordSections.Load("acts-nl.txt")["things"], thing => Assert.NotEqual(FormTags.None, Lexicon.Of(Nl)!.Tags(thing) & FormTags.Infinitive));
}
