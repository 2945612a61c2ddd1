using System.ComponentModel;
using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>Finds boxes that say yes in a person's place.</summary>
public sealed class PreTickedConsent(PreTickedConsent.Settings settings) : PageCheck
{
    public sealed record Settings
    {
        [Description("Words by which a box asks for consent.")]
        public required IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> Consent { get; init; }
    }

    private readonly WordList consent = new(settings.Consent);

    public override IEnumerable<Observation> Inspect(Page page) =>
        from box in page.Fields
        where box is { Type: "checkbox" or "switch", Checked: true, Disabled: false } && consent.IsIn(box.Name)
        select Observe.Control(box, ("label", box.Name));
}
