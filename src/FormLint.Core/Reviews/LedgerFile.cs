using System.Text;
using FormLint.Core.Rules;
using FormLint.Core.Yaml;
using FormLint.Language;

namespace FormLint.Core.Reviews;

/// <summary>
/// A ledger on disk: sorted by rule, language and day, so that two changes of it meet only where they speak of the same rule.
/// Lines and comments that are there stay as people wrote them.
/// </summary>
public sealed class LedgerFile
{
    private const string NewHeader = """
        # yaml-language-server: $schema=https://raw.githubusercontent.com/formlint/formlint/main/rules/schema/reviews.schema.json
        # Who reviewed which rule, in which language, and what they said. Written by formlint rules import and sign.

        """;

    private readonly string path;
    private readonly string lineEnd;
    private readonly string header = NewHeader;
    private readonly string footer = "";
    private List<LedgerEntry> entries = [];

    private LedgerFile(string path, string text, IReadOnlyList<Review> reviews, YamlList list)
    {
        this.path = path;
        lineEnd = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        var starts = list.Items.Select(item => item.Line - 1).ToList();
        foreach (var item in list.Items.Where(item => item.Column != 3 || !lines[item.Line - 1].StartsWith("- ", StringComparison.Ordinal)))
            throw new InputException(new InputError(path, item.Line, item.Column, "a review to which others can be added begins with \"- \" at the start of its line. Write it so."));

        // What stands before the first review: the last comment is about that review when an empty line sets it apart.
        var first = starts.Count > 0 ? starts[0] : lines.Length;
        var empty = Array.FindLastIndex(lines, Math.Max(0, first - 1), string.IsNullOrWhiteSpace);
        var top = starts.Count > 0 && empty >= 0 && empty < first ? empty : first;
        header = Block(lines[..top].Where(line => line.Trim() != "[]"));
        var from = top;
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : lines.Length;
            while (end - 1 > starts[i] && (lines[end - 1].Length == 0 || lines[end - 1][0] == '#')) end--;
            entries.Add(new LedgerEntry(reviews[i], Block(lines[from..end])));
            from = end;
        }
        if (starts.Count > 0) footer = Block(lines[from..]);
    }

    private LedgerFile(string path) => (this.path, lineEnd) = (path, "\n");

    public IReadOnlyList<Review> Reviews => [.. entries.Select(entry => entry.Review)];

    /// <summary>A file that is not there yet is an empty ledger.</summary>
    /// <exception cref="InputException">It is no ledger, or cannot be read.</exception>
    public static LedgerFile Open(string path)
    {
        if (!File.Exists(path)) return new LedgerFile(path);
        var written = YamlFile.Load(path);
        var reviews = written.As<IReadOnlyList<Review>>();
        return new LedgerFile(path, File.ReadAllText(path), reviews, written.Root as YamlList ?? new YamlList(1, 1, []));
    }

    /// <summary>Adds what is not there yet; says how many that were.</summary>
    public int Add(IEnumerable<Review> reviews)
    {
        var known = Reviews.Select(LedgerEntry.Clean).ToHashSet();
        var added = reviews.Select(LedgerEntry.Clean).Where(known.Add).Select(LedgerEntry.Of).ToList();
        // What was said last on a day stays last: the sort is stable.
        entries = [.. entries.Concat(added).OrderBy(entry => entry.Review.Rule, StringComparer.Ordinal)
            .ThenBy(entry => entry.Review.Language.Tag(), StringComparer.Ordinal).ThenBy(entry => entry.Review.Date)];
        return added.Count;
    }

    public override string ToString() => string.Join('\n', entries.Select(entry => entry.Text).Prepend(header).Append(footer).Where(block => block.Length > 0));

    /// <exception cref="InputException">It cannot be written.</exception>
    public void Save()
    {
        var text = ToString();
        // An alias that would now stand before its anchor, a text after the end mark: better no new line than a lost one.
        if (!YamlFile.Parse<IReadOnlyList<Review>>(text, path).SequenceEqual(Reviews))
            throw new InputException(new InputError(path, 0, 0, "cannot be added to as it is written. Write each review out, without anchors."));
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder) Directory.CreateDirectory(folder);
            // Whole or not at all, also when the disk is full.
            File.WriteAllText(path + ".new", text.ReplaceLineEndings(lineEnd), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(path + ".new", path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException(new InputError(path, 0, 0, $"cannot be written ({error.Message.TrimEnd('.')})."));
        }
    }

    private static string Block(IEnumerable<string> lines) => string.Join('\n', lines).Trim('\n') is { Length: > 0 } text ? text + "\n" : "";
}
