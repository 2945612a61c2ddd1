using FormLint.Core.Model;

namespace FormLint.Core.Checks;

/// <summary>Finds fields that refuse pasted text.</summary>
public sealed class PasteBlocked : PageCheck
{
    public override IEnumerable<Observation> Inspect(Page page) =>
        from field in page.Fields where field.PasteBlocked select Observe.Control(field, ("label", field.Name));
}
