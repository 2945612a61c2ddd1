using AngleSharp.Dom;
using FormLint.Core.Model;

namespace FormLint.Core.Capture.Outline;

/// <summary>Reads one control: its name (a subset of accname 1.2 that covers form controls), description, error and facts.</summary>
internal sealed class ControlReader(IReadOnlyDictionary<string, IElement> byId, SelectorPath selectors, ILookup<string, IElement> labelsFor, Rendering rendering)
{
    private const int MaxOptions = 400;

    private static readonly HashSet<string> ControlRoles = new(StringComparer.Ordinal)
    {
        "textbox", "searchbox", "combobox", "listbox", "checkbox", "radio", "switch", "spinbutton", "slider", "button",
    };

    public static bool IsControl(IElement element) => element.LocalName switch
    {
        "input" => !string.Equals(element.GetAttribute("type"), "hidden", StringComparison.OrdinalIgnoreCase),
        "select" or "textarea" or "button" => true,
        _ => element.GetAttribute("role") is { } role && ControlRoles.Contains(role),
    };

    public FormControl Read(IElement element, int order, int? group, int? form, string? landmark, bool visible)
    {
        var type = TypeOf(element);
        var labels = LabelsOf(element);
        var labelText = labels.Count == 0 ? null : string.Join(' ', labels.Select(label => FoldedText.Of(label, element)).Where(text => text.Length > 0));
        var (name, source) = NameOf(element, type, labelText);
        var invalid = element.GetAttribute("aria-invalid") is "true" or "spelling" or "grammar";
        var described = Referenced(element, "aria-describedby");
        var error = Referenced(element, "aria-errormessage") ?? (invalid ? described : null);
        return new FormControl
        {
            Order = order,
            Type = type,
            Name = name,
            NameSource = source,
            LabelText = NotEmpty(string.Join(' ', labels.Select(label => FoldedText.OnScreen(label, rendering, element)).Where(text => text.Length > 0))),
            Placeholder = NotEmpty(element.GetAttribute("placeholder")),
            HtmlName = NotEmpty(element.GetAttribute("name")),
            Id = NotEmpty(element.Id),
            Autocomplete = NotEmpty(element.GetAttribute("autocomplete")),
            Description = described,
            DescribedBy = [.. Ids(element, "aria-describedby").Select(byId.GetValueOrDefault).OfType<IElement>().Select(selectors.Of)],
            Landmark = landmark,
            Error = error,
            Accept = NotEmpty(element.GetAttribute("accept")),
            Pattern = NotEmpty(element.GetAttribute("pattern")),
            Required = element.HasAttribute("required") || element.GetAttribute("aria-required") == "true",
            Disabled = element.HasAttribute("disabled") || element.GetAttribute("aria-disabled") == "true" || InDisabledFieldset(element),
            ReadOnly = element.HasAttribute("readonly") || element.GetAttribute("aria-readonly") == "true",
            Checked = element.GetAttribute("data-fl-checked") is { } now ? now == "true"
                : element.HasAttribute("checked") || element.GetAttribute("aria-checked") == "true",
            Visible = visible || labels.Any(label => Rendering.BoxOf(label) is { Width: > 1 }),
            PasteBlocked = element.GetAttribute("data-fl-paste") == "blocked" || RefusesPaste(element.GetAttribute("onpaste")),
            Group = group,
            Form = form,
            Options = element.LocalName == "select"
                ? [.. element.QuerySelectorAll("option").Take(MaxOptions).Select(option => FoldedText.Fold(option.TextContent))] : [],
            Selector = selectors.Of(element),
            Box = Rendering.BoxOf(element),
            Html = StartTag.Of(element),
        };
    }

    private static string TypeOf(IElement element)
    {
        if (element.GetAttribute("role") is { } role && ControlRoles.Contains(role) && element.LocalName is not ("input" or "select" or "textarea" or "button")) return role;
        var type = element.GetAttribute("type")?.ToLowerInvariant();
        return element.LocalName switch
        {
            "select" => "select",
            "textarea" => "textarea",
            "button" => type is "button" or "reset" ? type : "submit",
            _ => type is { Length: > 0 } ? type : "text",
        };
    }

    private (string Name, NameSource Source) NameOf(IElement element, string type, string? labelText)
    {
        if (Referenced(element, "aria-labelledby") is { } labelled) return (labelled, NameSource.AriaLabelledBy);
        if (Text(element, "aria-label") is { } label) return (label, NameSource.AriaLabel);
        if (labelText is { Length: > 0 }) return (labelText, NameSource.Label);
        if (type is "button" or "submit" or "reset" or "checkbox" or "radio" or "switch" && element.LocalName != "input" && FoldedText.Of(element) is { Length: > 0 } content)
            return (content, NameSource.Content);
        if (element.LocalName == "input" && type is "button" or "submit" or "reset" && Text(element, "value") is { } value) return (value, NameSource.Value);
        if (type == "image" && Text(element, "alt") is { } alt) return (alt, NameSource.Alt);
        if (Text(element, "title") is { } title) return (title, NameSource.Title);
        return Text(element, "placeholder") is { } placeholder ? (placeholder, NameSource.Placeholder) : ("", NameSource.None);
    }

    private List<IElement> LabelsOf(IElement element)
    {
        var labels = new List<IElement>();
        if (element.Id is { Length: > 0 } id) labels.AddRange(labelsFor[id]);
        if (element.Closest("label") is { } around && !around.HasAttribute("for")) labels.Add(around);
        return labels;
    }

    /// <summary>Text of the elements an attribute points at; null when none of them exists or has text.</summary>
    public string? Referenced(IElement element, string attribute)
    {
        var texts = Ids(element, attribute).Select(id => FoldedText.Of(byId.GetValueOrDefault(id))).Where(text => text.Length > 0);
        return NotEmpty(string.Join(' ', texts));
    }

    private static string[] Ids(IElement element, string attribute) =>
        element.GetAttribute(attribute)?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];

    // What stands in the legend stays usable: it may be the button that opens the group (HTML, "concept-fe-disabled").
    private static bool InDisabledFieldset(IElement element)
    {
        for (var (inside, around) = (element, element.ParentElement); around is not null; (inside, around) = (around, around.ParentElement))
        {
            if (around.LocalName == "fieldset" && around.HasAttribute("disabled")
                && around.Children.FirstOrDefault(child => child.LocalName == "legend") != inside) return true;
        }
        return false;
    }

    private static bool RefusesPaste(string? handler) => handler is not null
        && (handler.Contains("return false", StringComparison.Ordinal) || handler.Contains("preventDefault", StringComparison.Ordinal));

    private static string? Text(IElement element, string attribute) =>
        element.GetAttribute(attribute) is { } value ? NotEmpty(FoldedText.Fold(value)) : null;

    private static string? NotEmpty(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
