using FormLint.Core.Model;

namespace FormLint.Core.Checks;

internal static class Answers
{
    /// <summary>What people may choose, in order; of a list the first line is left out when it only says to choose.</summary>
    public static IReadOnlyList<string> Of(Question question)
    {
        if (question.IsChoice) return [.. question.Fields.Select(field => field.LabelText ?? field.Name)];
        var options = question.Fields[0].Options;
        return options is [var first, ..] && !char.IsLetterOrDigit(first.TrimStart().FirstOrDefault()) ? [.. options.Skip(1)] : options;
    }
}
