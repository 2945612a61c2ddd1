using FormLint.Core.Model;

namespace FormLint.Core.Checks;

/// <summary>Finds links inside the explanation of a field: a screen reader says their words with the field, not that they lead somewhere.</summary>
public sealed class LinkInHint : PageCheck
{
    public override IEnumerable<Observation> Inspect(Page page)
    {
        var hints = page.Fields.SelectMany(field => field.DescribedBy).ToHashSet(StringComparer.Ordinal);
        return from link in page.Blocks
               where link is { Role: BlockRole.Link, Href: not null } && hints.Any(hint => Hint.IsIn(link, hint))
               select Observe.Block(link, link.Text, ("label", link.Text));
    }
}
