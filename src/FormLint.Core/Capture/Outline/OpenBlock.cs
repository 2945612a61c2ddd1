using System.Text;
using AngleSharp.Dom;
using FormLint.Core.Model;

namespace FormLint.Core.Capture.Outline;

/// <summary>Text being gathered until the next block boundary.</summary>
internal sealed class OpenBlock
{
    /// <summary>A link inside the text: where it starts and ends in <see cref="Text"/>.</summary>
    public sealed record Span(IElement Element, int Start, int End);

    private readonly Stack<(IElement Element, int Start)> openLinks = new();

    public StringBuilder Text { get; } = new();
    public List<Span> Spans { get; } = [];
    public IElement? Owner { get; set; }
    public BlockRole Role { get; set; } = BlockRole.Paragraph;
    public string? Lang { get; set; }
    public string? Landmark { get; set; }
    public int? Level { get; set; }

    public void Enter(IElement link) => openLinks.Push((link, Text.Length));

    public void Leave()
    {
        var (link, start) = openLinks.Pop();
        Spans.Add(new Span(link, start, Text.Length));
    }

    /// <summary>The text ends here, in the middle of what links it holds: they go on at the start of the next one.</summary>
    public void CutLinks()
    {
        var cut = openLinks.Reverse().ToList();
        openLinks.Clear();
        foreach (var (link, start) in cut)
        {
            Spans.Add(new Span(link, start, Text.Length));
            openLinks.Push((link, 0));
        }
    }

    public void Clear()
    {
        Text.Clear();
        Spans.Clear();
        Owner = null;
    }
}
