namespace FormLint.Core.Model;

/// <summary>A rectangle on the page, in CSS pixels from the top left corner of the document.</summary>
public sealed record Box(int X, int Y, int Width, int Height)
{
    public int Bottom => Y + Height;
}
