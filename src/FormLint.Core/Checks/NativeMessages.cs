using FormLint.Core.Model;

namespace FormLint.Core.Checks;

/// <summary>
/// Finds forms that leave error messages to the browser. These come in the language of the browser,
/// not of the page, and go away after some seconds.
/// </summary>
public sealed class NativeMessages : PageCheck
{
    public override IEnumerable<Observation> Inspect(Page page)
    {
        for (var i = 0; i < page.Outline.Forms.Count; i++)
        {
            if (page.Outline.Forms[i].NoValidate) continue;
            var checkedByBrowser = page.Fields.FirstOrDefault(field => field.Form == i && !field.Disabled && IsValidated(field));
            if (checkedByBrowser is not null) yield return Observe.Control(checkedByBrowser, ("label", checkedByBrowser.Name)).ToReview();
        }
    }

    private static bool IsValidated(FormControl field) =>
        field.Html.Contains(" required>", StringComparison.Ordinal) || field.Html.Contains(" required ", StringComparison.Ordinal) || field.Html.Contains(" required=", StringComparison.Ordinal) || field.Pattern is not null || field.Type is "email" or "url" or "number";
}
