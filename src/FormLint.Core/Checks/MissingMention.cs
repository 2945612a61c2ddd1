using System.ComponentModel;
using System.Text.RegularExpressions;
using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>
/// Finds pages that do not say what pages of their kind must say, at most once a page. The whole text counts, with its links, fields and buttons.
/// </summary>
public sealed class MissingMention : PageCheck
{
    public enum Reach
    {
        Page,
        Content,
        Link,
    }

    public sealed record Settings
    {
        [Description("The pages that must say it: any of these kinds.")]
        public required IReadOnlyList<PageKind> On { get; init; }
        [Description("Words that say it.")]
        public IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> Words { get; init; } = new Dictionary<LanguageCode, IReadOnlyList<string>>();
        [Description("Regular expression for a text that says it.")]
        public Regex? Pattern { get; init; }
        [Description("page: found when it is said nowhere. content: when it is said in the menu, the header or the footer only. link: when it is said, and no link says it.")]
        public Reach Where { get; init; } = Reach.Page;
    }

    private readonly Settings settings;
    private readonly WordList words;

    public MissingMention(Settings settings)
    {
        (this.settings, words) = (settings, new(settings.Words));
        if (settings.Words.Count == 0 && settings.Pattern is null) throw new SettingsException([new([], "nothing to look for. Add \"words\" or \"pattern\".")]);
    }

    public override IEnumerable<Observation> Inspect(Page page)
    {
        if (settings.On.Select(kind => kind.Shown(page)).FirstOrDefault(shown => shown is not null) is not { } place) yield break;
        var said = page.Outline.Blocks.Where(block => Says(block.Text)).ToList();
        var inFields = page.Controls.Any(control => Says(control.Name) || Says(control.Description) || control.Options.Any(Says));
        if (settings.Where == Reach.Page)
        {
            if (said.Count == 0 && !inFields) yield return place;
            yield break;
        }
        if (said.Count > 0 && !(settings.Where == Reach.Content ? inFields || said.Exists(PageKind.IsContent) : said.Exists(block => block.Role == BlockRole.Link)))
            yield return Observe.Block(said[0], said[0].Text);
    }

    private bool Says(string? text) => text is not null && (words.IsIn(text) || (settings.Pattern is { } pattern && Said.In(text, pattern)));
}
