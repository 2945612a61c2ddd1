using System.ComponentModel;
using System.Text.RegularExpressions;
using FormLint.Core.Model;

namespace FormLint.Core.Checks;

/// <summary>Describes pages for the settings of checks: all that is given must hold.</summary>
public sealed record PageKind
{
    [Description("Fewest questions of the page. Searches, logins and newsletters ask none.")]
    public int Questions { get; init; }
    [Description("Regular expression for a link or button in the content, by which a page without questions leads into a form.")]
    public Regex? Start { get; init; }
    [Description("Regular expression for the main heading.")]
    public Regex? Heading { get; init; }
    [Description("Regular expression for any text, link or button.")]
    public Regex? Text { get; init; }
    [Description("Regular expression for a text, link or button that the page must not have.")]
    public Regex? Without { get; init; }

    /// <summary>What shows that the page is of this kind, as a place to point at; null when it is not.</summary>
    internal Observation? Shown(Page page)
    {
        var blocks = page.Outline.Blocks;
        var asking = AskingFields.Of(page);
        Observation? at = null;
        if (Without is { } absent && blocks.Any(block => Said.In(block.Text, absent))) return null;
        if (Text is { } text && !Find(blocks, text, _ => true, ref at)) return null;
        if (Heading is { } heading && !Find(blocks, heading, block => block == MainHeading(blocks), ref at)) return null;
        if (Start is { } start && (asking.Count > 0 || !Find(blocks, start, LeadsOn, ref at))) return null;
        if (Questions == 0) return at;
        return AskingFields.Questions(asking) < Questions ? null : OfForm(page, asking[0]);
    }

    private static bool LeadsOn(TextBlock block) => block.Role is BlockRole.Link or BlockRole.Button && IsContent(block);

    private static TextBlock? MainHeading(IReadOnlyList<TextBlock> blocks) =>
        blocks.FirstOrDefault(block => block.Level == 1) ?? blocks.FirstOrDefault(block => block.Role == BlockRole.Heading && IsContent(block));

    internal static bool IsContent(TextBlock block) => block.Landmark is not ("banner" or "navigation" or "contentinfo" or "search");

    private static bool Find(IReadOnlyList<TextBlock> blocks, Regex wanted, Func<TextBlock, bool> where, ref Observation? at)
    {
        if (blocks.FirstOrDefault(block => where(block) && Said.In(block.Text, wanted)) is not { } found) return false;
        at = Observe.Block(found, found.Text);
        return true;
    }

    private static Observation OfForm(Page page, FormControl first) => first.Form is { } index
        ? Observe.Form(page.Outline.Forms[index], first) : Observe.Control(first);
}
