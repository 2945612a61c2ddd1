using FormLint.Core.Model;

namespace FormLint.Core.Checks;

/// <summary>Finds sets of radio buttons whose question is not tied to them: a screen reader says the answers only.</summary>
public sealed class RadiosWithoutLegend : PageCheck
{
    public override IEnumerable<Observation> Inspect(Page page) =>
        from radios in page.Fields.Where(field => field.Type == "radio").GroupBy(radio => (radio.Form, radio.HtmlName ?? "", radio.HtmlName is null ? radio.Group : null))
        where radios.Count() > 1 && radios.Any(radio => page.GroupName(radio) is null)
        select Observe.Control(radios.First(), ("options", string.Join(", ", radios.Take(2).Select(radio => radio.Name))));
}
