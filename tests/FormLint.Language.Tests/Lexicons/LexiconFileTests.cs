using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using FormLint.Language.Data;
using FormLint.Language.Lexicons;

namespace FormLint.Language.Tests.Lexicons;

/// <summary>The shipped files: small, cheap to load, and as their first lines say.</summary>
public sealed partial class LexiconFileTests
{
    // The bytes of the file and the arcs made of them, and little more.
    private const double MostMemoryPerByte = 2.1;
    private const long MostBytes = 4_000_000;

    public static TheoryData<string> Files => ["lexicon-fr.bin", "lexicon-nl.bin"];

    [Theory]
    [InlineData("lexicon-fr.bin", 470_421, 480_287)]
    [InlineData("lexicon-nl.bin", 461_282, 475_300)]
    public void It_counts_its_forms(string name, int forms, int pairs)
    {
        var file = LexiconFile.Read(name);
        var keys = Forms(new(file.Arcs)).ToList();
        var steps = keys.Zip(keys.Skip(1), string.CompareOrdinal).ToList();

        Assert.Equal(pairs, keys.Count);
        Assert.Equal(forms, 1 + steps.Count(step => step < 0));
        Assert.DoesNotContain(steps, step => step > 0);
        Assert.Equal([forms, pairs], Counts().Match(file.About).Groups.Values.Skip(1).Select(number => int.Parse(number.Value, CultureInfo.InvariantCulture)));
    }

    [Theory, MemberData(nameof(Files))]
    public void It_names_source_and_licence(string name)
    {
        var about = LexiconFile.Read(name).About;

        Assert.All(about.TrimEnd('\n').Split('\n'), line => Assert.StartsWith("# ", line, StringComparison.Ordinal));
        Assert.Matches("Debian hunspell-(fr|nl).*(MPL-2.0|revised BSD licence)", about.Replace('\n', ' '));
    }

    [Theory, MemberData(nameof(Files))]
    public void Loading_takes_little_memory(string name)
    {
        using var stream = EmbeddedFile.Open(name);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var lexicon = new Lexicon(LexiconFile.Read(name));
        var taken = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(lexicon.Contains("test"));
        Assert.InRange(stream.Length, 1, MostBytes);
        Assert.InRange(taken, 1, (long)(MostMemoryPerByte * stream.Length));
    }

    /// <summary>The form of each key, in order, by way of the automaton only.</summary>
    private static IEnumerable<string> Forms(Automaton automaton)
    {
        var open = new Stack<(int Arc, string Form, bool InForm)>();
        open.Push((automaton.Root, "", true));
        while (open.TryPop(out var at))
        {
            if (automaton.Sibling(at.Arc) is not Automaton.None and var sibling)
                open.Push(at with { Arc = sibling });
            if (automaton.IsEnd(at.Arc))
                yield return at.Form;
            var inForm = at.InForm && automaton.Label(at.Arc) != LexiconFile.Separator;
            if (automaton.Target(at.Arc) is not Automaton.None and var next)
                open.Push((next, inForm ? at.Form + (char)automaton.Label(at.Arc) : at.Form, inForm));
        }
    }

    [GeneratedRegex("# ([0-9]+) forms, ([0-9]+) pairs")]
    private static partial Regex Counts();
}
