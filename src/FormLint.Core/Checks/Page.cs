using FormLint.Core.Model;
using FormLint.Language;

namespace FormLint.Core.Checks;

/// <summary>A snapshot as the checks see it. What several checks need (languages, sentences) is worked out once.</summary>
public sealed class Page
{
    private readonly TextCache texts;

    public Page(PageSnapshot snapshot) : this(snapshot, new TextCache(snapshot), []) { }

    /// <summary>A page of which the language of all texts is known, whatever they look like.</summary>
    public Page(PageSnapshot snapshot, LanguageCode language) : this(snapshot, new TextCache(snapshot, language), []) { }

    private Page(PageSnapshot snapshot, TextCache texts, IReadOnlyList<LanguageCode> languages)
    {
        (Snapshot, this.texts) = (snapshot, texts);
        Blocks = languages.Count == 0 ? snapshot.Outline.Blocks
            : [.. snapshot.Outline.Blocks.Where(block => languages.Contains(texts.LanguageOf(block)))];
    }

    public PageSnapshot Snapshot { get; }

    public PageOutline Outline => Snapshot.Outline;

    /// <summary>Visible text, only in the languages the rule is for.</summary>
    public IReadOnlyList<TextBlock> Blocks { get; }

    public IEnumerable<FormControl> Controls => Outline.Controls.Where(control => control.Visible);

    /// <summary>What a person fills in, chooses or uploads.</summary>
    public IEnumerable<FormControl> Fields => Controls.Where(control => !control.IsButton && !control.ReadOnly);

    public Page In(IReadOnlyList<LanguageCode> languages) => languages.Count == 0 ? this : new Page(Snapshot, texts, languages);

    public LanguageCode LanguageOf(TextBlock block) => texts.LanguageOf(block);

    public TextAnalysis AnalysisOf(TextBlock block) => texts.AnalysisOf(block);

    public IReadOnlyList<Sentence> SentencesOf(TextBlock block) => texts.AnalysisOf(block).Sentences;

    /// <summary>The text of the group (legend) a control stands in.</summary>
    public string? GroupName(FormControl control) => control.Group is { } index ? Outline.Groups[index].Name : null;

    /// <summary>The last heading before a control.</summary>
    public string? HeadingBefore(FormControl control) => Outline.Blocks
        .LastOrDefault(block => block.Role == BlockRole.Heading && block.Order < control.Order)?.Text;
}
