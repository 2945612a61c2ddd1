using FormLint.Language.Terms;
using FsCheck;
using FsCheck.Fluent;

namespace FormLint.Language.Tests.Terms;

/// <summary>What holds for any text and any phrase.</summary>
public sealed class TermPropertyTests
{
    private static readonly Term[] Terms =
    [
        new() { Phrase = "formulaire" }, new() { Phrase = "à l'aide de" }, new() { Phrase = "le … formulaire" }, new() { Phrase = "de le" },
        new() { Phrase = "aanvraag … straat" }, new() { Phrase = "(le|la|het) … u", Unless = ["la … vous"] }, new() { Phrase = "a" },
        new() { Phrase = "a a" }, new() { Phrase = "a a a b" }, new() { Phrase = "d.w.z." }, new() { Phrase = "n°" }, new() { Phrase = "II", Wording = TermWording.ExactCase },
        new() { Phrase = "kind … 1.234,56" }, new() { Phrase = "vitamine", Unless = ["vitamine C"] }, new() { Phrase = "etc." }, new() { Phrase = "!" + " a" },
        new() { Phrase = "il", Group = "2" }, new() { Phrase = "il qu'il", Group = "2" }, new() { Phrase = "a-t-il", Group = "2" },
    ];

    [Theory]
    [InlineData(LanguageCode.Fr)]
    [InlineData(LanguageCode.Nl)]
    public void Matches_are_words_of_one_sentence_in_order_and_apart(LanguageCode language)
    {
        var list = List(language);
        var found = 0;
        foreach (var text in RandomText.Many(seed: 3, count: 3000))
        {
            var block = TextAnalyzer.Analyze(text, language);
            var matches = list.Find(block);
            found += matches.Count;
            var last = 0;
            foreach (var match in matches)
            {
                Assert.True(match.Start >= last && match.Length > 0);
                Assert.False(char.IsWhiteSpace(text[match.Start]) || char.IsWhiteSpace(text[match.End - 1]));
                Assert.Single(block.Sentences, s => s.Start <= match.Start && match.End <= s.End);
                last = match.Start;
            }

            foreach (var group in matches.GroupBy(match => match.Term.Group))
                Assert.All(group.Zip(group.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
        }

        Assert.True(found > 1000);
    }

    [Fact]
    public void Any_text_is_accepted()
    {
        var lists = new[] { List(LanguageCode.Fr), List(LanguageCode.Nl) };
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
        {
            foreach (var list in lists)
            {
                foreach (var match in list.Find(TextAnalyzer.Analyze(text ?? "", list.Language)))
                    Assert.InRange(match.Start + match.Length, match.Start + 1, text!.Length);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Fact]
    public void Any_phrase_is_found_in_itself_or_has_a_fault_inside()
    {
        var pieces = new[] { "a", "le", "du", "d'", "l'", "qu'", "sans-abri", "p.ex.", "n°", "(", ")", "|", "…", "...", " ", " ", " ", "-", "'", "é", "e\u0301", "1", "12/03", "\uD800", "x.be", "marié(e)", "/" };
        Prop.ForAll(Gen.Elements(pieces).ArrayOf().ToArbitrary(), parts =>
        {
            var phrase = string.Concat(parts);
            foreach (var wording in Enum.GetValues<TermWording>())
            {
                try
                {
                    var list = TermList.Of(LanguageCode.Fr, [new() { Phrase = phrase, Wording = wording }]);
                    // With brackets and bars the notation is not one text.
                    if (phrase.IndexOfAny(['(', '|', '…']) < 0 && !phrase.Contains("...", StringComparison.Ordinal))
                        Assert.NotEmpty(list.Find(TextAnalyzer.Analyze(phrase, LanguageCode.Fr)));
                }
                catch (TermFormatException exception)
                {
                    Assert.All(exception.Faults, fault => Assert.InRange(fault.Offset, 0, phrase.Length));
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }

    [Fact]
    public void Threads_do_not_disturb_each_other()
    {
        var list = List(LanguageCode.Fr);
        var blocks = RandomText.Many(seed: 9, count: 200).Select(text => TextAnalyzer.Analyze(text, LanguageCode.Fr)).ToArray();
        var expected = blocks.Select(block => List(LanguageCode.Fr).Find(block)).ToArray();
        Parallel.For(0, 2000, i => Assert.Equal(expected[i % 200], list.Find(blocks[i % 200])));
    }

    [Theory]
    [InlineData("a ")]
    [InlineData("a-")]
    [InlineData("a. ")]
    [InlineData("du ")]
    [InlineData("l'")]
    [InlineData("le la ")]
    [InlineData("n° ")]
    [InlineData("n ")]
    [InlineData("!")]
    [InlineData("vitamine C ")]
    [InlineData("a-t-")]
    [InlineData("d.w.z. ")]
    public void Time_is_linear(string unit)
    {
        foreach (var language in new[] { LanguageCode.Fr, LanguageCode.Nl })
        {
            var list = List(language);
            LinearCost.Holds(unit, 600_000, text => _ = list.Find(TextAnalyzer.Analyze(text, language)));
        }
    }

    [Fact]
    public void A_first_word_may_come_a_million_times()
    {
        var list = TermList.Of(LanguageCode.Nl, [new() { Phrase = "een … een twee" }, new() { Phrase = "een een een drie" }]);
        LinearCost.Holds("een ", 1_000_000, text => _ = list.Find(TextAnalyzer.Analyze(text, LanguageCode.Nl)));

        var block = TextAnalyzer.Analyze(string.Concat(Enumerable.Repeat("een ", 1_000_000)) + "twee", LanguageCode.Nl);
        var match = Assert.Single(list.Find(block));
        Assert.Equal(("een een twee", block.Text.Length), (match.In(block.Text).ToString(), match.End));
    }

    private static TermList List(LanguageCode language) => TermList.Of(language, Terms);
}
