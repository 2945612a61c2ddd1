using System.Reflection;
using System.Text.RegularExpressions;
using FormLint.Language;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace FormLint.Core.Yaml;

/// <summary>
/// Reads YAML strictly: an unknown, missing or repeated key is an error with its place, never a silent default.
/// </summary>
public static partial class YamlFile
{
    /// <summary>A rule or configuration larger than this is a mistake or an attack.</summary>
    private const int MaxLength = 2_000_000;

    /// <summary>For writing what <see cref="Read"/> reads.</summary>
    public static IYamlTypeConverter LanguageConverter { get; } = new LanguageCodeConverter();

    /// <summary>For writing settings that were kept as they stood.</summary>
    public static IYamlTypeConverter RawConverter { get; } = new RawYamlConverter("");

    public static T Read<T>(string path, string? shownAs = null) where T : class
    {
        var file = shownAs ?? path;
        string text;
        try
        {
            text = System.IO.File.ReadAllText(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException(new InputError(file, 0, 0, $"cannot be read ({error.Message})."));
        }
        return Parse<T>(text, file);
    }

    public static T Parse<T>(string text, string file) where T : class
    {
        if (text.Length > MaxLength) throw new InputException(new InputError(file, 0, 0, "is larger than 2 MB. Split it."));
        return Guard(file, () =>
        {
            var parser = new Parser(new Scanner(new StringReader(text)));
            return Deserializer(file).Deserialize<T>(parser)
                ?? throw new InputException(new InputError(file, 1, 1, $"the file is empty. It needs: {string.Join(", ", KeysOf(typeof(T)))}."));
        });
    }

    /// <summary>Binds a kept part to what it turned out to be.</summary>
    public static object Bind(RawYaml raw, Type type) => Guard(raw.File, () => Deserializer(raw.File).Deserialize(raw.Replay(), type)!);

    private static T Guard<T>(string file, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (YamlException error)
        {
            throw new InputException(new InputError(file, (int)error.Start.Line, (int)error.Start.Column, Explain(error)));
        }
    }

    private static IDeserializer Deserializer(string file) => new DeserializerBuilder()
        .WithNamingConvention(HyphenatedNamingConvention.Instance)
        .WithEnumNamingConvention(HyphenatedNamingConvention.Instance)
        .WithTypeConverter(new RawYamlConverter(file))
        .WithTypeConverter(new LanguageCodeConverter())
        .WithNodeTypeResolver(new ReadOnlyCollections())
        .WithEnforceRequiredMembers()
        .WithDuplicateKeyChecking()
        .Build();

    private static string Explain(YamlException error)
    {
        if (UnknownKey().Match(error.Message) is { Success: true } unknown)
            return $"unknown key \"{unknown.Groups[1].Value}\". Use one of: {string.Join(", ", KeysOf(unknown.Groups[2].Value))}.";
        if (MissingKeys().Match(error.Message) is { Success: true } missing)
            return $"missing key {string.Join(", ", missing.Groups[1].Value.Split(',').Select(name => '"' + Kebab.Of(name.Trim().Trim('\'')) + '"'))}. Add it.";
        var innermost = error.GetBaseException();
        var enumType = EnumTypeOf(innermost);
        if (enumType is not null) return $"unknown value. Use one of: {string.Join(", ", Enum.GetNames(enumType).Select(Kebab.Of))}.";
        return innermost is YamlException ? Sentence(innermost.Message) : $"this value does not fit here ({Sentence(innermost.Message).TrimEnd('.')}). Check its type.";
    }

    private static string Sentence(string message) => message.TrimEnd('.') + ".";

    private static Type? EnumTypeOf(Exception error) => error is ArgumentException { TargetSite.Name: "ThrowInvalidValue" or "ThrowValueNotFound" } ? null : EnumTypeIn(error.Message);

    private static Type? EnumTypeIn(string message) => typeof(YamlFile).Assembly.GetTypes()
        .FirstOrDefault(type => type.IsEnum && type.FullName is { } name && message.Contains(name, StringComparison.Ordinal));

    private static IEnumerable<string> KeysOf(string typeName) =>
        typeof(YamlFile).Assembly.GetType(typeName) is { } type ? KeysOf(type) : [];

    internal static IEnumerable<string> KeysOf(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.CanWrite).Select(property => Kebab.Of(property.Name));

    [GeneratedRegex(@"Property '([^']*)' not found on type '([^']*)'")]
    private static partial Regex UnknownKey();

    [GeneratedRegex(@"Missing properties, (.+?) in source yaml", RegexOptions.IgnoreCase)]
    private static partial Regex MissingKeys();

    /// <summary>Our records show what cannot be changed; the reader fills the usual collections.</summary>
    private sealed class ReadOnlyCollections : INodeTypeResolver
    {
        public bool Resolve(NodeEvent? nodeEvent, ref Type currentType)
        {
            if (!currentType.IsGenericType) return false;
            var shape = currentType.GetGenericTypeDefinition();
            var filled = shape == typeof(IReadOnlyDictionary<,>) ? typeof(Dictionary<,>) : shape == typeof(IReadOnlyList<>) ? typeof(List<>) : null;
            if (filled is null) return false;
            currentType = filled.MakeGenericType(currentType.GetGenericArguments());
            return true;
        }
    }

    private sealed class RawYamlConverter(string file) : IYamlTypeConverter
    {
        public bool Accepts(Type type) => type == typeof(RawYaml);

        public object ReadYaml(IParser parser, Type type, ObjectDeserializer rootDeserializer)
        {
            var events = new List<ParsingEvent>();
            var depth = 0;
            do
            {
                var next = parser.Consume<ParsingEvent>();
                depth += next.NestingIncrease;
                events.Add(next);
            }
            while (depth > 0);
            return new RawYaml(file, events);
        }

        public void WriteYaml(IEmitter emitter, object? value, Type type, ObjectSerializer serializer)
        {
            var replay = ((RawYaml)value!).Replay();
            while (replay.MoveNext()) emitter.Emit(replay.Current!);
        }
    }

    private sealed class LanguageCodeConverter : IYamlTypeConverter
    {
        public bool Accepts(Type type) => type == typeof(LanguageCode);

        public object ReadYaml(IParser parser, Type type, ObjectDeserializer rootDeserializer)
        {
            var scalar = parser.Consume<Scalar>();
            return scalar.Value switch
            {
                "fr" => LanguageCode.Fr,
                "nl" => LanguageCode.Nl,
                "de" => LanguageCode.De,
                "en" => LanguageCode.En,
                _ => throw new YamlException(scalar.Start, scalar.End, $"unknown language \"{scalar.Value}\". Use one of: fr, nl, de, en."),
            };
        }

        public void WriteYaml(IEmitter emitter, object? value, Type type, ObjectSerializer serializer) =>
            emitter.Emit(new Scalar(value is LanguageCode code ? code.Tag() : ""));
    }
}
