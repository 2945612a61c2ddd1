namespace FormLint.Core.Model;

/// <summary>Where a control's accessible name comes from.</summary>
public enum NameSource { None, Label, AriaLabelledBy, AriaLabel, Title, Placeholder, Value, Content, Alt }

/// <summary>A control a person can act on: field, choice, upload or button.</summary>
public sealed record FormControl
{
    /// <summary>Position in document order, shared with <see cref="TextBlock.Order"/>.</summary>
    public required int Order { get; init; }
    /// <summary>The input's type, or select, textarea, button, submit, or an ARIA role such as combobox.</summary>
    public required string Type { get; init; }
    /// <summary>The accessible name, white space folded; empty when there is none.</summary>
    public required string Name { get; init; }
    public required NameSource NameSource { get; init; }
    /// <summary>
    /// Text of the <c>label</c> elements as it stands on the screen, whether it names the control or not:
    /// with an asterisk that is hidden from screen readers, without words that only they hear.
    /// </summary>
    public string? LabelText { get; init; }
    public string? Placeholder { get; init; }
    public string? HtmlName { get; init; }
    public string? Id { get; init; }
    public string? Autocomplete { get; init; }
    /// <summary>Text tied by <c>aria-describedby</c>, errors left out.</summary>
    public string? Description { get; init; }
    /// <summary>Selectors of the elements that <see cref="Description"/> comes from.</summary>
    public IReadOnlyList<string> DescribedBy { get; init; } = [];
    /// <summary>Text tied by <c>aria-errormessage</c>, or described while <c>aria-invalid</c> is true.</summary>
    public string? Error { get; init; }
    public string? Accept { get; init; }
    public string? Pattern { get; init; }
    public bool Required { get; init; }
    public bool Disabled { get; init; }
    public bool ReadOnly { get; init; }
    public bool Checked { get; init; }
    public bool Visible { get; init; } = true;
    /// <summary>True when pasting into the field is refused (probe in the browser, attribute in static capture).</summary>
    public bool PasteBlocked { get; init; }
    /// <summary>Nearest landmark, as for <see cref="TextBlock.Landmark"/>.</summary>
    public string? Landmark { get; init; }
    /// <summary>Index into <see cref="PageOutline.Groups"/>.</summary>
    public int? Group { get; init; }
    /// <summary>Index into <see cref="PageOutline.Forms"/>.</summary>
    public int? Form { get; init; }
    public IReadOnlyList<string> Options { get; init; } = [];
    public required string Selector { get; init; }
    public Box? Box { get; init; }
    /// <summary>The start tag, shortened, without what a person typed.</summary>
    public required string Html { get; init; }

    public bool IsButton => Type is "button" or "submit" or "reset" or "image";
    public bool IsChoice => Type is "radio" or "checkbox" or "switch";

    /// <summary>A field where people type or paste characters.</summary>
    public bool IsTextual => Type is "text" or "email" or "tel" or "url" or "search" or "password" or "number"
        or "date" or "textarea" or "textbox" or "month" or "time" or "datetime-local" or "week" or "spinbutton";
}
