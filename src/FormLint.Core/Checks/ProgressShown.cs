using System.ComponentModel;
using System.Text.RegularExpressions;
using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>Finds steps of a longer form that do not say how far one is.</summary>
public sealed class ProgressShown(ProgressShown.Settings settings) : PageCheck
{
    public sealed record Settings
    {
        [Description("Names of buttons that lead to a next step.")]
        public required IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> Next { get; init; }
        [Description("Regular expression for a text that tells the step and how many there are.")]
        public required Regex Progress { get; init; }
    }

    private readonly WordList next = new(settings.Next);

    public override IEnumerable<Observation> Inspect(Page page)
    {
        if (page.Outline.ProgressMarks > 0) yield break;
        // A "next" that sends a form is a step; one that leads through search results is a link or stands outside.
        var button = page.Controls.FirstOrDefault(control => control is { Type: "submit" or "image" or "button", Form: not null } && control.Landmark is not ("navigation" or "search") && next.Is(FieldLabel.Plain(control.Name).Trim('›', '»', '>', '→', ' ')));
        if (button is null || settings.Progress.IsMatch(page.Snapshot.Title) || page.Outline.Blocks.Any(block => settings.Progress.IsMatch(block.Text)) || HasListOfSteps(page.Outline)) yield break;
        yield return Observe.Control(button, ("label", button.Name));
    }

    // A list of the steps in which the present one stands without a link, under the name the page's heading has too.
    private static bool HasListOfSteps(PageOutline page)
    {
        var headings = page.Blocks.Where(block => block.Role == BlockRole.Heading).Select(block => WordList.Fold(block.Text).Trim()).ToHashSet(StringComparer.Ordinal);
        return page.Blocks.Any(block => block.Role == BlockRole.ListItem && headings.Contains(WordList.Fold(block.Text).Trim()));
    }
}
