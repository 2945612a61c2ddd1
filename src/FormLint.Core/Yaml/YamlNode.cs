using System.Globalization;
using System.Text.Json.Nodes;

namespace FormLint.Core.Yaml;

/// <summary>
/// A part of a YAML file with its place, before it is known what it must be. A rule's <c>with:</c> stays one until
/// its check tells which settings it takes, so that a wrong key or value is found where it stands.
/// </summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
public abstract record YamlNode(int Line, int Column)
{
    /// <summary>Keys sorted, values as written: for fingerprints.</summary>
    public abstract JsonNode? ToCanonicalJson();

    /// <summary>Where a value stands; of the nearest group around it when it is left out. In a list, keys are places from 0.</summary>
    public YamlNode At(params ReadOnlySpan<string> keys)
    {
        if (keys.Length == 0) return this;
        var inside = this switch
        {
            YamlMap map => map.Find(keys[0]),
            YamlList list when int.TryParse(keys[0], NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.Items.Count => list.Items[index],
            _ => null,
        };
        return inside?.At(keys[1..]) ?? this;
    }
}

/// <param name="Text">Null when nothing, <c>~</c> or <c>null</c> is written.</param>
public sealed record YamlValue(int Line, int Column, string? Text) : YamlNode(Line, Column)
{
    public override JsonNode? ToCanonicalJson() => JsonValue.Create(Text);
}

public sealed record YamlList(int Line, int Column, IReadOnlyList<YamlNode> Items) : YamlNode(Line, Column)
{
    public override JsonNode ToCanonicalJson() => new JsonArray([.. Items.Select(item => item.ToCanonicalJson())]);
}

public sealed record YamlMap(int Line, int Column, IReadOnlyList<(YamlValue Key, YamlNode Value)> Entries) : YamlNode(Line, Column)
{
    public YamlNode? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Text == key) return entry.Value;
        }
        return null;
    }

    /// <summary>This map, with the other's values where both have a key.</summary>
    public YamlMap With(YamlMap other) => other with
    {
        Entries = [.. Entries.Where(entry => other.Find(entry.Key.Text!) is null), .. other.Entries],
    };

    public override JsonNode ToCanonicalJson() => new JsonObject(new SortedDictionary<string, JsonNode?>(
        Entries.ToDictionary(entry => entry.Key.Text!, entry => entry.Value.ToCanonicalJson()), StringComparer.Ordinal));
}
