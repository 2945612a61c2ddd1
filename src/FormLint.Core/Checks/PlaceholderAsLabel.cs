using FormLint.Core.Model;

namespace FormLint.Core.Checks;

/// <summary>Finds fields whose only visible name is the grey text inside, which goes away when people type.</summary>
public sealed class PlaceholderAsLabel : PageCheck
{
    public override IEnumerable<Observation> Inspect(Page page) =>
        from field in page.Fields
        where field.Placeholder is not null && field.IsTextual
        // A search box in the header is known by its place and its button.
        where field.Type != "search" && field.Landmark != "search"
        // A name that only screen readers hear does not help those who see the page.
        where field.LabelText is null && field.NameSource != NameSource.AriaLabelledBy
        select Observe.Control(field, ("placeholder", field.Placeholder!));
}
