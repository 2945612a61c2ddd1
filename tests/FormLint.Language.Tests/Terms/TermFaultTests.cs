using FormLint.Language.Terms;
using static FormLint.Language.LanguageCode;

namespace FormLint.Language.Tests.Terms;

public sealed class TermFaultTests
{
    [Theory]
    [InlineData("", 0, "nothing")]
    [InlineData("  ", 2, "nothing")]
    [InlineData("a||b", 2, "nothing")]
    [InlineData("|a", 0, "nothing")]
    [InlineData("a|", 2, "nothing")]
    [InlineData("a (b|)", 5, "nothing")]
    [InlineData("a ()", 3, "nothing")]
    [InlineData("a (|b)", 3, "nothing")]
    [InlineData("(afin de", 0, "not closed")]
    [InlineData("afin) de", 4, "no bracket opens")]
    [InlineData("a (b (c) d)", 5, "brackets inside")]
    [InlineData("marié(e)", 5, "endings")]
    [InlineData("étudiant·e", 8, "endings")]
    [InlineData("agent.e.s", 5, "endings")]
    [InlineData("mot(un|deux)", 3, "inside a word")]
    [InlineData("(un|deux)mot", 8, "inside a word")]
    [InlineData("a … b … c", 6, "second gap")]
    [InlineData("a ... b (c|… d) e", 11, "second gap")]
    [InlineData("… a", 0, "between words")]
    [InlineData("a ...", 2, "between words")]
    [InlineData("a|b …", 4, "between words")]
    [InlineData("%", 0, "no word")]
    [InlineData("a|(%|!)", 3, "no word")]
    [InlineData("en vue d'", 8, "apostrophe")]
    [InlineData("voir www.onem.be", 5, "address")]
    [InlineData("een ziekenhuisopnameverzekeringsmaatschappijtje", 4, "letters")]
    [InlineData("a b c d e f g h i j k l m n o p q r s t u v w x y", 48, "at most 24")]
    [InlineData("(a|b) (a|b) (a|b) (a|b) (a|b) (a|b) (a|b) (a|b) (a|b)", 48, "256")]
    [InlineData("een|een", 4, "twice")]
    public void A_phrase_that_cannot_be_found_is_a_fault(string phrase, int offset, string message)
    {
        var term = new Term { Phrase = phrase };
        var fault = Assert.Single(Faults(Fr, term));
        Assert.Equal((offset, null), (fault.Offset, fault.Unless));
        Assert.Same(term, fault.Term);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_are_told()
    {
        var faults = Faults(Nl, new() { Phrase = "(" }, new() { Phrase = "goed", Unless = ["goed zo", "goed)", "…"] });
        Assert.Equal([("(", null, 0), ("goed)", 1, 4), ("…", 2, 0)], faults.Select(fault => (fault.Phrase, fault.Unless, fault.Offset)));
    }

    [Fact]
    public void A_fault_says_where_it_is()
    {
        var exception = Assert.Throws<TermFormatException>(() => TermList.Of(Fr, [new() { Phrase = "afin) de" }]));
        Assert.Equal("\"afin) de\", character 5: no bracket opens before this one", exception.Message);
    }

    [Fact]
    public void A_phrase_is_once_in_a_group()
    {
        Assert.Contains("as \"à l'égard de\"", Assert.Single(Faults(Fr, new() { Phrase = "à l'égard de" }, new() { Phrase = "À L’ÉGARD D'un|à l’égard de" })).Message, StringComparison.Ordinal);
        Assert.Contains("as \"en/of\"", Assert.Single(Faults(Nl, new() { Phrase = "en/of" }, new() { Phrase = "EN / OF" })).Message, StringComparison.Ordinal);
        Assert.Empty(Faults(Nl, new() { Phrase = "IT", Wording = TermWording.ExactCase }, new() { Phrase = "It", Wording = TermWording.ExactCase }));
        Assert.Empty(Faults(Nl, new() { Phrase = "a", Unless = ["a b"] }, new() { Phrase = "a b" }, new() { Phrase = "b", Unless = ["a b"] }));
        Assert.Empty(Faults(Nl, new() { Phrase = "a", Group = "1" }, new() { Phrase = "a", Group = "2" }));
    }

    [Fact]
    public void An_exception_is_not_the_phrase()
    {
        Assert.Contains("leaves nothing", Assert.Single(Faults(Fr, new Term { Phrase = "le cadre", Unless = ["l'cadre", "la cadre", "Le cadre"] })).Message, StringComparison.Ordinal);
        Assert.Contains("twice", Assert.Single(Faults(Nl, new Term { Phrase = "a", Unless = ["a b", "a-b"] })).Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<TermFault> Faults(LanguageCode language, params Term[] terms)
    {
        try
        {
            _ = TermList.Of(language, terms);
            return [];
        }
        catch (TermFormatException exception)
        {
            return exception.Faults;
        }
    }
}
