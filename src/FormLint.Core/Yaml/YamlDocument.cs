namespace FormLint.Core.Yaml;

/// <summary>A file that is YAML, with the places of its values.</summary>
/// <param name="Root">Null when the file has no content.</param>
public sealed record YamlDocument(string File, YamlNode? Root)
{
    /// <summary>An empty file is a list without entries or a record that keeps its defaults, unless it must have keys.</summary>
    /// <exception cref="InputException">Something in it does not fit.</exception>
    public T As<T>() where T : class
    {
        if (Root is not null and not YamlValue { Text: null }) return (T)YamlBinder.Bind(Root, typeof(T), File);
        if (typeof(T).IsGenericType) return (T)YamlBinder.Bind(new YamlList(1, 1, []), typeof(T), File);
        var keys = YamlBinder.KeysOf(typeof(T));
        return keys.Any(key => key.Required)
            ? throw new InputException(new InputError(File, 1, 1, $"the file is empty. It needs: {string.Join(", ", YamlBinder.Expected(keys))}."))
            : (T)YamlBinder.Bind(new YamlMap(1, 1, []), typeof(T), File);
    }

    /// <summary>An error where a value stands; at the nearest group around it when it is left out.</summary>
    public InputError Fault(string message, params ReadOnlySpan<string> keys) =>
        Root?.At(keys) is { } at ? new InputError(File, at.Line, at.Column, message) : new InputError(File, 1, 1, message);
}
