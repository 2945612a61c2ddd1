using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FormLint.Core.Yaml;

/// <summary>Text to <see cref="YamlNode"/>s: one document, no key twice, anchors resolved, depth and size bounded.</summary>
internal sealed class YamlTree
{
    private const int MaxDepth = 40;

    /// <summary>Anchors let a short file stand for an endless one.</summary>
    private const int MaxNodes = 200_000;

    private readonly string file;
    private readonly Scanner scanner;
    private readonly Parser parser;
    private readonly IReadOnlyDictionary<int, int> tabs;
    private readonly Dictionary<AnchorName, (YamlNode Node, int Nodes)> anchors = [];
    private int nodes;

    private YamlTree(string text, string file)
    {
        this.file = file;
        scanner = new Scanner(new StringReader(text));
        parser = new Parser(scanner);
        tabs = TabsIn(text);
    }

    /// <returns>Null for a file without content.</returns>
    public static YamlNode? Read(string text, string file)
    {
        var tree = new YamlTree(text, file);
        try
        {
            return tree.Document();
        }
        catch (YamlException error)
        {
            throw tree.tabs.Count > 0 ? tree.Tab(tree.tabs.Keys.Min())
                : tree.Fault(error.Start, error.GetBaseException().Message.ReplaceLineEndings(" ").TrimEnd('.') + ".");
        }
        catch (InvalidOperationException)
        {
            // The parser's way of saying that the text ends in the middle of something.
            throw tree.Fault(tree.scanner.CurrentPosition, "a bracket or quotation mark is not closed. Close it.");
        }
    }

    private YamlNode? Document()
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _)) return null;
        var root = Node(0);
        parser.Consume<DocumentEnd>();
        return parser.TryConsume<DocumentStart>(out var second) ? throw Fault(second.Start, "a second document begins here. Write one file for each.") : root;
    }

    private YamlNode Node(int depth)
    {
        if (depth > MaxDepth) throw Fault(parser.Current!.Start, "lists and groups lie too deep in each other. Write them flatter.");
        Count(1);
        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            if (!anchors.TryGetValue(alias.Value, out var anchored)) throw Fault(alias.Start, $"the alias \"{alias.Value.Value}\" has no anchor. Write the value out.");
            Count(anchored.Nodes);
            return anchored.Node with { Line = (int)alias.Start.Line, Column = (int)alias.Start.Column };
        }
        var before = nodes;
        var start = (NodeEvent)parser.Current!;
        if (tabs.ContainsKey((int)start.Start.Line)) throw Tab((int)start.Start.Line);
        if (!start.Tag.IsEmpty) throw Fault(start.Start, $"a tag such as {Quoted.Of(start.Tag.Value)} has no use here. Remove it.");
        var anchor = start.Anchor;
        YamlNode node = parser.Current switch
        {
            Scalar => Value(parser.Consume<Scalar>()),
            SequenceStart => List(parser.Consume<SequenceStart>(), depth),
            _ => Map(parser.Consume<MappingStart>(), depth),
        };
        if (!anchor.IsEmpty) anchors[anchor] = (node, nodes - before + 1);
        return node;
    }

    private static YamlValue Value(Scalar scalar) => new((int)scalar.Start.Line, (int)scalar.Start.Column,
        scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null" ? null : scalar.Value);

    private YamlList List(SequenceStart start, int depth)
    {
        var items = new List<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(Node(depth + 1));
        return new YamlList((int)start.Start.Line, (int)start.Start.Column, items);
    }

    private YamlMap Map(MappingStart start, int depth)
    {
        var entries = new List<(YamlValue, YamlNode)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (Node(depth + 1) is not YamlValue { Text: { } name } key) throw Fault(start.Start, "a key is empty or no word. Write a word before each colon.");
            if (!seen.Add(name)) throw Fault(key, $"the key {Quoted.Of(name)} stands twice. Remove one.");
            entries.Add((key, Node(depth + 1)));
        }
        return new YamlMap((int)start.Start.Line, (int)start.Start.Column, entries);
    }

    private void Count(int more)
    {
        nodes += more;
        if (nodes > MaxNodes) throw Fault(parser.Current!.Start, "holds too many values. Split it, or use fewer aliases.");
    }

    private InputException Fault(Mark at, string message) => new(new InputError(file, (int)at.Line, (int)at.Column, message));

    private InputException Fault(YamlNode at, string message) => new(new InputError(file, at.Line, at.Column, message));

    private InputException Tab(int line) => new(new InputError(file, line, tabs[line], "a tab stands where spaces must. Indent with spaces."));

    // The parser speaks of tokens it cannot start, or takes the tab; what people did is press the tab key.
    private static Dictionary<int, int> TabsIn(string text)
    {
        var found = new Dictionary<int, int>();
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            var indent = line.IndexOfAnyExcept(' ', '\t');
            var tab = line[..(indent < 0 ? line.Length : indent)].IndexOf('\t');
            if (tab >= 0) found[number] = tab + 1;
        }
        return found;
    }
}
