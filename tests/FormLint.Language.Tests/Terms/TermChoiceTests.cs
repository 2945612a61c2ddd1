using FormLint.Language.Terms;

namespace FormLint.Language.Tests.Terms;

/// <summary>Which of several terms counts where they share words.</summary>
public sealed class TermChoiceTests
{
    private static readonly Term Cadre = new() { Phrase = "dans le cadre de" };

    [Theory]
    [InlineData("in het kader van|van uw aanvraag|aanvraag", "Dit gebeurt [in het kader van] uw [aanvraag].")]
    [InlineData("a b|b c d", "a [b c d]")]
    [InlineData("a b c|b c d", "[a b c] d")]
    [InlineData("a|a b|a b c", "[a b c] [a b] [a] x")]
    [InlineData("a b|a b c d", "[a b] c x [a b c d]")]
    [InlineData("a … b", "[a x b] b [a b]")]
    [InlineData("a … b|x y z", "a [x y z] b")]
    public void The_longest_stays(string phrases, string marked)
    {
        var terms = phrases.Split('|').Select(phrase => new Term { Phrase = phrase }).ToArray();
        Assert.Equal(marked, Finding.In(Finding.WithoutMarks(marked), LanguageCode.Nl, terms));
    }

    [Fact]
    public void Exact_words_come_before_forms()
    {
        var forms = new Term { Phrase = "assister", Data = "forms" };
        var exact = new Term { Phrase = "assistés", Wording = TermWording.Exact, Data = "exact" };
        foreach (var terms in new[] { new[] { forms, exact }, [exact, forms] })
        {
            var list = TermList.Of(LanguageCode.Fr, terms);
            Assert.Equal(["exact", "forms"], list.Find(TextAnalyzer.Analyze("Les assistés et assistez", LanguageCode.Fr)).Select(match => match.Term.Data));
        }
    }

    [Fact]
    public void Groups_do_not_see_each_other()
    {
        var matches = Find("Ten laste van de aanvrager", LanguageCode.Nl,
            new() { Phrase = "ten laste", Group = "law" },
            new() { Phrase = "ten laste", Group = "status" },
            new() { Phrase = "ten laste van", Group = "long" },
            new() { Phrase = "laste", Group = "law" });
        Assert.Equal([("long", 13), ("law", 9), ("status", 9)], matches.Select(match => (match.Term.Group, match.Length)));
    }

    [Theory]
    [InlineData("de verzekerde", "de verzekerde som;de verzekerde waarde", "De verzekerde som is hoog. [De verzekerde] betaalt.")]
    [InlineData("de gehandicapten", "FOD gehandicapten", "[De gehandicapten] en de FOD gehandicapten.")]
    [InlineData("conform", "niet conform", "[Conform] de wet, niet conform.")]
    [InlineData("ten laste", "ten laste … nemen", "Kind [ten laste]. Wij zullen ten laste van ons nemen.")]
    [InlineData("van toepassing", "niet (meer|langer) van", "[Van toepassing], niet meer van toepassing.")]
    public void An_exception_takes_the_matches_that_it_touches(string phrase, string unless, string marked) =>
        Assert.Equal(marked, Finding.In(Finding.WithoutMarks(marked), LanguageCode.Nl, new Term { Phrase = phrase, Unless = unless.Split(';') }));

    [Fact]
    public void An_exception_is_inflected_as_its_term()
    {
        const string marked = "Les [handicapés] et les personnes handicapées.";
        Assert.Equal(marked, Finding.In(Finding.WithoutMarks(marked), LanguageCode.Fr, new Term { Phrase = "handicapé", Unless = ["personne handicapée"] }));
    }

    [Fact]
    public void An_exception_is_for_its_own_term()
    {
        Assert.Equal(["one", "two", "two"], Find("conform en niet conform", LanguageCode.Nl,
            new() { Phrase = "conform", Unless = ["niet conform"], Group = "one" }, new() { Phrase = "conform", Group = "two" })
            .Select(match => match.Term.Group));
        Assert.Equal("[niet conform]", Finding.In("niet conform", LanguageCode.Nl,
            new Term { Phrase = "conform", Unless = ["niet conform"] }, new Term { Phrase = "niet conform" }));
    }

    [Fact]
    public void A_longer_phrase_that_is_right_leaves_room_for_a_shorter_one() =>
        Assert.Equal("[ten laste] van de staat", Finding.In("ten laste van de staat", LanguageCode.Nl,
            new Term { Phrase = "ten laste" }, new Term { Phrase = "ten laste van", Unless = ["van de staat"] }));

    [Fact]
    public void The_term_comes_back_with_its_data()
    {
        var term = new Term { Phrase = "middels", Data = new[] { "met", "door" } };
        var match = Assert.Single(Find("Betaal middels overschrijving.", LanguageCode.Nl, term));
        Assert.Same(term, match.Term);
        Assert.Equal("middels", match.In("Betaal middels overschrijving.").ToString());
    }

    [Fact]
    public void Protected_text_is_not_searched()
    {
        const string text = "Dans le cadre de « dans le cadre de » et dans le cadre du projet";
        var block = TextAnalyzer.Analyze(text, LanguageCode.Fr);
        var list = TermList.Of(LanguageCode.Fr, [Cadre]);
        Assert.Equal("[Dans le cadre de] « [dans le cadre de] » et [dans le cadre du] projet", Finding.Marked(text, list.Find(block)));
        Assert.Equal("[Dans le cadre de] « dans le cadre de » et [dans le cadre du] projet", Finding.Marked(text, list.Find(block, 17..37)));
        Assert.Equal("Dans le cadre de « dans le cadre de » et [dans le cadre du] projet", Finding.Marked(text, list.Find(block, 30..31, 0..4, 2..20)));
        Assert.Equal("[Dans le cadre de] « [dans le cadre de] » et dans le cadre du projet", Finding.Marked(text, list.Find(block, ^9..^8, 0..0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => list.Find(block, 0..1000));
    }

    [Fact]
    public void A_gap_does_not_go_over_protected_text()
    {
        var list = TermList.Of(LanguageCode.Nl, [new() { Phrase = "vul … in" }]);
        var block = TextAnalyzer.Analyze("vul Jan in", LanguageCode.Nl);
        Assert.Single(list.Find(block));
        Assert.Empty(list.Find(block, 4..7));
    }

    [Fact]
    public void One_sentence_can_be_searched()
    {
        var block = TextAnalyzer.Analyze("Dans le cadre du projet. Puis dans le cadre de la loi.", LanguageCode.Fr);
        var list = TermList.Of(LanguageCode.Fr, [Cadre]);
        Assert.Equal([0, 30], list.Find(block).Select(match => match.Start));
        Assert.Equal([30], list.Find(block.Sentences[1], block).Select(match => match.Start));
    }

    [Fact]
    public void A_list_without_terms_finds_nothing() => Assert.Empty(Find("Alles", LanguageCode.Nl));

    private static IReadOnlyList<TermMatch> Find(string text, LanguageCode language, params Term[] terms) =>
        TermList.Of(language, terms).Find(TextAnalyzer.Analyze(text, language));
}
