using FormLint.Core.Model;

namespace FormLint.Core.Checks;

/// <summary>Finds buttons that cannot be pressed and do not say why.</summary>
public sealed class DisabledSubmit : PageCheck
{
    public override IEnumerable<Observation> Inspect(Page page) =>
        from button in page.Controls
        where button is { Type: "submit" or "image", Disabled: true, Description: null, Form: not null }
        select Observe.Control(button, ("label", button.Name));
}
