using System.ComponentModel;
using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>Finds Dutch verbs whose two halves stand far apart: "hebt … gewerkt", "vult … in".</summary>
public sealed class BraceLength(BraceLength.Settings settings) : BlockCheck
{
    public sealed record Settings
    {
        [Description("Most words between the two halves.")]
        public required int MaxWords { get; init; }
    }

    protected override IEnumerable<Observation> Inspect(TextBlock block, TextAnalysis text) =>
        from brace in text.VerbBraces
        where brace.Words > settings.MaxWords
        select Observe.Words(block, text.SentenceAt(brace.Start), brace.Start, brace.Length,
            ("first", brace.First), ("last", brace.Last), ("words", brace.Words));
}
