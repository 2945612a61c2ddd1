using System.Globalization;

namespace FormLint.Core.Yaml;

/// <summary>What is wrong in a file a person wrote, where, and how to mend it. Lines and columns count from 1.</summary>
public sealed record InputError(string File, int Line, int Column, string Message)
{
    public override string ToString() => Line > 0
        ? string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}: {Message}")
        : $"{File}: {Message}";
}

/// <summary>The file cannot be used.</summary>
public sealed class InputException(params IReadOnlyList<InputError> errors)
    : Exception(string.Join(Environment.NewLine, errors.Select(error => error.ToString())))
{
    public IReadOnlyList<InputError> Errors { get; } = errors;
}
