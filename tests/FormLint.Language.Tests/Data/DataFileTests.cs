using FormLint.Language.Data;

namespace FormLint.Language.Tests.Data;

/// <summary>The embedded lists are sorted, without doubles, and no word is in two lists that contradict each other.</summary>
public sealed class DataFileTests
{
    [Theory]
    [InlineData("sentence-ends-fr.txt", 335)]
    [InlineData("sentence-ends-nl.txt", 433)]
    [InlineData("function-words-fr.txt", 284)]
    [InlineData("function-words-nl.txt", 293)]
    [InlineData("function-words-de.txt", 330)]
    [InlineData("function-words-en.txt", 374)]
    [InlineData("negation-fr.txt", 279)]
    [InlineData("negation-nl.txt", 194)]
    [InlineData("third-plural-fr.txt", 545)]
    [InlineData("syllables-fr.txt", 69)]
    [InlineData("syllables-nl.txt", 98)]
    [InlineData("acts-fr.txt", 136)]
    [InlineData("acts-nl.txt", 85)]
    [InlineData("light-verbs-fr.txt", 16)]
    [InlineData("light-verbs-nl.txt", 77)]
    public void Sections_are_sorted_and_counted(string file, int count)
    {
        var words = new List<string>();
        var total = 0;
        foreach (var line in EmbeddedFile.Lines(file).Append("["))
        {
            if (!line.StartsWith('['))
            {
                words.AddRange(line.Split(' '));
                continue;
            }

            Assert.Equal(words.Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal), words);
            total += words.Count;
            words.Clear();
        }

        Assert.Equal(count, total);
    }

    [Theory]
    [InlineData("sentence-ends-fr.txt")]
    [InlineData("sentence-ends-nl.txt")]
    public void An_abbreviation_is_in_one_class(string file)
    {
        var list = WordSections.Load(file);
        Assert.Empty(list["never final"].Intersect(list["possibly final"]));
        Assert.Empty(list["never final"].Intersect(list["before number"]));
        Assert.Empty(list["before number"].Intersect(list["possibly final"]));
    }

    [Fact]
    public void Letter_groups_are_counted_and_unique()
    {
        var groups = EmbeddedFile.Lines("letters-fr-nl.txt").SelectMany(l => l.Split(' ').Skip(1)).ToList();
        Assert.Equal(6908, groups.Count);
        Assert.Equal(groups.Count, groups.Distinct(StringComparer.Ordinal).Count());
        Assert.All(groups, g => Assert.InRange(g.Length, 1, 4));
    }
}
