using System.ComponentModel;
using System.Text.RegularExpressions;
using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>Finds error messages that share no word with the question they are about.</summary>
public sealed partial class ErrorsWithoutSubject(ErrorsWithoutSubject.Settings settings) : PageCheck
{
    // "naissance" and "naître" are far apart, "adresse" and "adresses", "geboren" and "geboorte" are not.
    private const int SameStem = 4;

    public sealed record Settings
    {
        [Description("Words that any message may have.")]
        public required IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> Common { get; init; }
        [Description("Words of messages that another rule finds.")]
        public required IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> Elsewhere { get; init; }
    }

    private readonly WordList common = new(settings.Common);
    private readonly WordList elsewhere = new(settings.Elsewhere);

    public override IEnumerable<Observation> Inspect(Page page) =>
        from error in FieldErrors.In(page)
        where !elsewhere.IsIn(error.Block.Text)
        let said = WordsOf(error.Block.Text)
        let asked = WordsOf($"{error.Field.Name} {page.GroupName(error.Field)}")
        where asked.Count > 0 && !said.Exists(word => asked.Exists(other => AreAlike(word, other)))
        select Observe.Block(error.Block, error.Block.Text, ("label", page.GroupName(error.Field) is { } shared && error.Field.IsChoice ? shared : error.Field.Name));

    private List<string> WordsOf(string text) =>
        [.. Letters().Matches(WordList.Fold(text)).Select(word => word.Value).Where(word => word.Length > 2 && !common.Is(word))];

    private static bool AreAlike(string one, string other) =>
        one == other || (one.Length >= SameStem && other.Length >= SameStem && string.CompareOrdinal(one, 0, other, 0, SameStem) == 0);

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Letters();
}
