using System.Runtime.InteropServices;

namespace FormLint.Language.Terms;

/// <summary>One word, sign or gap of a phrase.</summary>
/// <param name="Word">Folded; the sign; empty for a gap.</param>
/// <param name="Written">As it stands in the phrase.</param>
/// <param name="Offset">In the phrase.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PhrasePiece(string Word, string Written, int Offset)
{
    public bool IsGap => Word.Length == 0;

    public bool IsSign => Word.Length == 1 && !char.IsLetterOrDigit(Word[0]);
}

/// <summary>A fault in one phrase, before it is known of which term.</summary>
internal sealed class PhraseException(int offset, string message) : FormatException(message)
{
    public int Offset { get; } = offset;
}
