using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using FormLint.Language;

namespace FormLint.Core.Yaml;

/// <summary>
/// Nodes to our records, strictly: an unknown, missing or empty key and a value of another type are each one error with its place.
/// YamlDotNet's own binding stops at the first and tells the place of the group around it.
/// </summary>
internal sealed class YamlBinder(string file)
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<Key>> Keys = new();
    private readonly List<InputError> errors = [];

    public static object Bind(YamlNode node, Type type, string file)
    {
        var binder = new YamlBinder(file);
        var bound = binder.Value(node, type, "the entry");
        return binder.errors.Count == 0 ? bound! : throw new InputException([.. binder.errors]);
    }

    /// <summary>The keys a file may have for a record: what it computes, people do not write.</summary>
    public static IReadOnlyList<Key> KeysOf(Type type) => Keys.GetOrAdd(type, static type =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.SetMethod is not null && property.GetCustomAttribute<JsonIgnoreAttribute>() is null)
            .Select(property => new Key(Kebab.Of(property.Name), property, property.GetCustomAttribute<RequiredMemberAttribute>() is not null))]);

    internal sealed record Key(string Name, PropertyInfo Property, bool Required);

    private object? Value(YamlNode node, Type declared, string called)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (node is YamlValue { Text: null or "" }) return Fault(node, called == "the entry" ? "the entry is empty. Write a value, or remove it." : $"{called} is empty. Write a value, or remove the key.");
        if (type == typeof(YamlNode)) return node;
        if (type.IsGenericType && type.GetGenericTypeDefinition() is { } shape)
        {
            var arguments = type.GetGenericArguments();
            if (shape == typeof(IReadOnlyList<>)) return List(node, arguments[0]);
            if (shape == typeof(IReadOnlyDictionary<,>)) return Dictionary(node, arguments[0], arguments[1]);
        }
        if (IsSingle(type)) return node is YamlValue { Text: { } text } ? Single(node, text, type) : Fault(node, $"{Shape(node)} does not fit here. Use a single value.");
        return Record(node, type);
    }

    private object? List(YamlNode node, Type item)
    {
        if (node is not YamlList list) return Fault(node, $"{Shape(node)} does not fit here. Use a list.");
        var filled = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        foreach (var one in list.Items)
        {
            if (Value(one, item, "the entry") is { } value) filled.Add(value);
        }
        return filled;
    }

    private object? Dictionary(YamlNode node, Type key, Type value)
    {
        if (node is not YamlMap map) return Fault(node, $"{Shape(node)} does not fit here. Use keys.");
        var filled = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(key, value))!;
        foreach (var (name, one) in map.Entries)
        {
            var boundKey = Single(name, name.Text!, key);
            var boundValue = Value(one, value, Quoted.Of(name.Text!));
            if (boundKey is not null && boundValue is not null) filled[boundKey] = boundValue;
        }
        return filled;
    }

    private object? Record(YamlNode node, Type type)
    {
        var keys = KeysOf(type);
        if (node is not YamlMap map) return Fault(node, $"{Shape(node)} does not fit here. Use keys: {string.Join(", ", Expected(keys))}.");
        var record = Activator.CreateInstance(type)!;
        var misspelt = false;
        foreach (var (name, one) in map.Entries)
        {
            if (keys.FirstOrDefault(known => known.Name == name.Text) is { } key)
            {
                if (Value(one, key.Property.PropertyType, Quoted.Of(key.Name)) is { } value) key.Property.SetValue(record, value);
                continue;
            }
            misspelt = true;
            Fault(name, $"unknown key {Quoted.Of(name.Text!)}. Use one of: {string.Join(", ", keys.Select(known => known.Name))}.");
        }
        // A key that is written wrong is missing under its right name: one error says enough.
        var missing = misspelt ? [] : keys.Where(key => key.Required && map.Find(key.Name) is null).Select(key => '"' + key.Name + '"').ToList();
        if (missing.Count > 0) Fault(map, $"missing key {string.Join(", ", missing)}. Add it.");
        return record;
    }

    public static IEnumerable<string> Expected(IReadOnlyList<Key> keys) =>
        (keys.Any(key => key.Required) ? keys.Where(key => key.Required) : keys).Select(key => key.Name);

    private static bool IsSingle(Type type) => type.IsEnum || type.IsPrimitive || type == typeof(string) || type == typeof(DateOnly) || type == typeof(Regex);

    private object? Single(YamlNode node, string text, Type type)
    {
        if (type == typeof(string)) return text;
        if (type == typeof(bool)) return text is "true" or "false" ? text == "true" : Fault(node, $"{Quoted.Of(text)} does not fit here. Use true or false.");
        if (type == typeof(int)) return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : Fault(node, $"{Quoted.Of(text)} does not fit here. Use a whole number.");
        if (type == typeof(double)) return double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : Fault(node, $"{Quoted.Of(text)} does not fit here. Use a number such as 0.5.");
        if (type == typeof(DateOnly)) return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : Fault(node, $"{Quoted.Of(text)} is not a date. Write it as YYYY-MM-DD.");
        if (type == typeof(Regex)) return Expression(node, text);
        if (type == typeof(LanguageCode)) return LanguageCodes.Parse(text) is var code && code != LanguageCode.Unknown && code.Tag() == text ? code : Fault(node, $"unknown language {Quoted.Of(text)}. Use one of: fr, nl, de, en.");
        return Choice(node, text, type);
    }

    private object? Choice(YamlNode node, string text, Type type)
    {
        foreach (var value in Enum.GetValues(type).Cast<Enum>())
        {
            if (Kebab.Of(value) == text) return value;
        }
        return Fault(node, $"unknown value {Quoted.Of(text)}. Use one of: {string.Join(", ", Enum.GetValues(type).Cast<Enum>().Select(Kebab.Of))}.");
    }

    // The time-out protects the run from an expression of a pack that turns out to be slow on some page.
    private object? Expression(YamlNode node, string text)
    {
        try
        {
            return new Regex(text, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }
        catch (ArgumentException)
        {
            return Fault(node, $"{Quoted.Of(text)} is not a regular expression. Mend it.");
        }
    }

    private static string Shape(YamlNode node) => node switch { YamlList => "a list", YamlMap => "a group of keys", _ => "a single value" };

    private object? Fault(YamlNode at, string message)
    {
        errors.Add(new InputError(file, at.Line, at.Column, message));
        return null;
    }
}
