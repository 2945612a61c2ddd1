using System.ComponentModel;
using System.Globalization;
using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>Finds pages that reload or leave by themselves, and texts that announce a time limit.</summary>
public sealed class TimeLimit(TimeLimit.Settings settings) : PageCheck
{
    public sealed record Settings
    {
        [Description("Words that announce a time limit.")]
        public required IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> Announcements { get; init; }
        [Description("A limit of this many hours or more is none (WCAG 2.2.1 exempts 20 hours).")]
        public required int ExemptHours { get; init; }
    }

    private readonly WordList announcements = new(settings.Announcements);

    public override IEnumerable<Observation> Inspect(Page page)
    {
        if (SecondsOf(page.Outline.MetaRefresh) is { } seconds && seconds > 0 && seconds < settings.ExemptHours * 3600)
            yield return Observe.WholePage(page.Snapshot, $"<meta http-equiv=\"refresh\" content=\"{page.Outline.MetaRefresh}\">", ("seconds", seconds));
        // A limit that is announced may be one that can be lengthened: a person has to try.
        foreach (var block in page.Outline.Blocks.Where(block => !block.Inline && block.Role is not (BlockRole.Quote or BlockRole.Code) && announcements.IsIn(block.Text)))
            yield return Observe.Block(block, block.Text).ToReview();
    }

    private static int? SecondsOf(string? refresh)
    {
        if (refresh is null) return null;
        var digits = refresh.AsSpan().Trim();
        var end = digits.IndexOfAnyExceptInRange('0', '9');
        return int.TryParse(end < 0 ? digits : digits[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? seconds : null;
    }
}
