using FormLint.Language;

namespace FormLint.Core.Model;

public enum BlockRole
{
    Paragraph, Heading, Label, Legend, Hint, Error, Button, Link, Option, ListItem, TableCell, Code,
    /// <summary>Somebody else's words: not for the writer of the page to change.</summary>
    Quote,
}

/// <summary>A run of visible text that no sentence may cross.</summary>
public sealed record TextBlock
{
    /// <summary>Position in document order, shared with <see cref="FormControl.Order"/>.</summary>
    public required int Order { get; init; }
    public required BlockRole Role { get; init; }
    public required string Text { get; init; }
    /// <summary>Nearest <c>lang</c> attribute, as written; null when neither the block nor the page has one.</summary>
    public string? Lang { get; init; }
    public required string Selector { get; init; }
    public Box? Box { get; init; }
    /// <summary>Nearest landmark: main, navigation, banner, contentinfo, complementary, search or form.</summary>
    public string? Landmark { get; init; }
    /// <summary>1 to 6 for headings.</summary>
    public int? Level { get; init; }
    /// <summary>Absolute address, for links.</summary>
    public string? Href { get; init; }
    /// <summary>What a screen reader says instead of a link's text (<c>aria-label</c>); null when it says the text.</summary>
    public string? SpokenAs { get; init; }
    /// <summary>True for a link or button inside a sentence: its text stands in the surrounding block too.</summary>
    public bool Inline { get; init; }

    /// <summary>What the block itself says about its language.</summary>
    public LanguageCode DeclaredLanguage => LanguageCodes.Parse(Lang);
}
