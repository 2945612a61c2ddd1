using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FormLint.Core.Yaml;

/// <summary>
/// A part of a YAML file kept as it was read, with its places, until it is known what it must be.
/// A rule's <c>with:</c> is bound to the settings of its check, so that a wrong key or value is found where it stands.
/// </summary>
public sealed class RawYaml(string file, IReadOnlyList<ParsingEvent> events)
{
    public string File => file;
    public int Line => (int)events[0].Start.Line;
    public int Column => (int)events[0].Start.Column;

    internal IParser Replay() => new Replayed(events);

    /// <summary>Keys sorted, values as written: for fingerprints.</summary>
    public JsonNode? ToCanonicalJson()
    {
        var parser = Replay();
        parser.MoveNext();
        return Node(parser);
    }

    private static JsonNode? Node(IParser parser)
    {
        if (parser.TryConsume<Scalar>(out var scalar)) return JsonValue.Create(scalar.Value);
        if (parser.TryConsume<SequenceStart>(out _))
        {
            var items = new JsonArray();
            while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(Node(parser));
            return items;
        }
        parser.Consume<MappingStart>();
        var sorted = new SortedDictionary<string, JsonNode?>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _)) sorted[parser.Consume<Scalar>().Value] = Node(parser);
        return new JsonObject(sorted);
    }

    private sealed class Replayed(IReadOnlyList<ParsingEvent> events) : IParser
    {
        private int next;
        public ParsingEvent? Current { get; private set; }

        public bool MoveNext()
        {
            if (next >= events.Count)
            {
                Current = null;
                return false;
            }
            Current = events[next++];
            return true;
        }
    }
}
