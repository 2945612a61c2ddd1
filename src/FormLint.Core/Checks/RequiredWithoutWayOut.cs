using System.ComponentModel;
using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>
/// Finds what a page demands of everybody although some people do not have it, when the page names no other way:
/// the first field or text, once a page.
/// </summary>
public sealed class RequiredWithoutWayOut : PageCheck
{
    public sealed record Settings
    {
        [Description("Autocomplete tokens of the fields meant.")]
        public IReadOnlyList<string> Autocomplete { get; init; } = [];
        [Description("Types of the fields meant.")]
        public IReadOnlyList<string> Types { get; init; } = [];
        [Description("Words in the labels of the fields meant.")]
        public IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> Labels { get; init; } = new Dictionary<LanguageCode, IReadOnlyList<string>>();
        [Description("Words that mark a required field.")]
        public IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> Required { get; init; } = new Dictionary<LanguageCode, IReadOnlyList<string>>();
        [Description("Words that mark an optional field: they are stronger, as in \"niet verplicht\".")]
        public IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> Optional { get; init; } = new Dictionary<LanguageCode, IReadOnlyList<string>>();
        [Description("Words in the label, the group or the heading above by which another field is meant, such as one about somebody else.")]
        public IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> Except { get; init; } = new Dictionary<LanguageCode, IReadOnlyList<string>>();
        [Description("Phrases by which a text demands it: \"a|b\" for one or the other, \"a … b\" for up to three words between.")]
        public IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> Texts { get; init; } = new Dictionary<LanguageCode, IReadOnlyList<string>>();
        [Description("Words anywhere on the page that show another way.")]
        public required IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> WayOut { get; init; }
    }

    private readonly Settings settings;
    private readonly WordList labels;
    private readonly WordList required;
    private readonly WordList optional;
    private readonly WordList except;
    private readonly WordList wayOut;
    private readonly PhraseSearch texts;

    public RequiredWithoutWayOut(Settings settings)
    {
        this.settings = settings;
        (labels, required, optional) = (new(settings.Labels), new(settings.Required), new(settings.Optional));
        (except, wayOut) = (new(settings.Except), new(settings.WayOut));
        texts = new("texts", settings.Texts);
    }

    public override IEnumerable<Observation> Inspect(Page page)
    {
        if (page.Outline.Blocks.Any(block => wayOut.IsIn(block.Text)) || page.Controls.Any(ShowsWayOut)) yield break;
        var seen = AskingFields.Of(page).Where(field => Demands(page, field)).Select(field => Observe.Control(field, ("found", FieldLabel.Shown(field)))).FirstOrDefault()
            ?? page.Blocks.Where(Prose.MayBeRead).SelectMany(block => Demands(page, block)).FirstOrDefault();
        if (seen is not null) yield return seen;
    }

    private bool ShowsWayOut(FormControl control) => wayOut.IsIn(control.Name) || wayOut.IsIn(control.Description) || control.Options.Any(wayOut.IsIn);

    private bool Demands(Page page, FormControl field)
    {
        if (field.IsChoice || field.Disabled || !IsMeant(field)) return false;
        var label = field.LabelText ?? field.Name;
        if (!field.Required && (optional.IsIn(label) || !(FieldLabel.HasAsterisk(label) || required.IsIn(label)))) return false;
        return !except.IsIn(label) && !except.IsIn(page.GroupName(field)) && !except.IsIn(page.HeadingBefore(field));
    }

    private bool IsMeant(FormControl field) => settings.Types.Contains(field.Type, StringComparer.Ordinal)
        || (field.Autocomplete is { } tokens && tokens.Split(' ').Any(token => settings.Autocomplete.Contains(token, StringComparer.Ordinal)))
        || ((field.IsTextual || field.Type is "select" or "file") && labels.IsIn(field.Name));

    private IEnumerable<Observation> Demands(Page page, TextBlock block)
    {
        var text = page.AnalysisOf(block);
        return texts.In(text).Select(match => Observe.Words(block, text.SentenceAt(match.Start), match.Start, match.Length));
    }
}
