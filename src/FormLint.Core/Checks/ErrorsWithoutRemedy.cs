using System.ComponentModel;
using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>Finds error messages that do not tell what to do.</summary>
public sealed class ErrorsWithoutRemedy(ErrorsWithoutRemedy.Settings settings) : PageCheck
{
    public sealed record Settings
    {
        [Description("Words that tell what to do, or what the answer must look like.")]
        public required IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> Remedies { get; init; }
        [Description("Words of messages that another rule finds.")]
        public required IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> Elsewhere { get; init; }
    }

    private readonly WordList remedies = new(settings.Remedies);
    private readonly WordList elsewhere = new(settings.Elsewhere);

    public override IEnumerable<Observation> Inspect(Page page) =>
        from error in FieldErrors.In(page)
        where !remedies.IsIn(error.Block.Text) && !elsewhere.IsIn(error.Block.Text)
        select Observe.Block(error.Block, error.Block.Text, ("label", error.Field.Name));
}
