using System.Text;
using AngleSharp.Dom;
using FormLint.Core.Model;

namespace FormLint.Core.Capture.Outline;

/// <summary>Text being gathered until the next block boundary.</summary>
internal sealed class OpenBlock
{
    /// <summary>A link or button inside the text: where it starts and ends in <see cref="Text"/>.</summary>
    public sealed record Span(IElement Element, BlockRole Role, int Start, int End);

    public StringBuilder Text { get; } = new();
    public List<Span> Spans { get; } = [];
    public IElement? Owner { get; set; }
    public BlockRole Role { get; set; } = BlockRole.Paragraph;
    public string? Lang { get; set; }
    public string? Landmark { get; set; }
    public int? Level { get; set; }

    public void Clear()
    {
        Text.Clear();
        Spans.Clear();
        Owner = null;
    }
}
