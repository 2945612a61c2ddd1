using System.Buffers.Binary;
using FormLint.Language.Data;

namespace FormLint.Language.Lexicons;

/// <summary>
/// The shipped form of a lexicon: "#" lines that people read, a zero byte, the tag sets, the arcs. Numbers are 32 bits,
/// little-endian; both lists have their length before them.
/// </summary>
/// <remarks>
/// A key is a folded form in Latin-1, <see cref="Separator"/>, the index of a tag set, and the lemma: how many letters of
/// the form go at its end, and what comes in their place. With <see cref="GeInside"/> on the number, one more byte follows:
/// the place of the "ge" of a Dutch participle, which goes first.
/// </remarks>
internal sealed record LexiconFile(string About, FormTags[] TagSets, uint[] Arcs)
{
    public const byte Separator = 0;
    public const byte GeInside = 0x80;

    public static LexiconFile Read(string file)
    {
        using var stream = EmbeddedFile.Open(file);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Read(bytes);
    }

    public static LexiconFile Read(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf((byte)0);
        var about = System.Text.Encoding.UTF8.GetString(bytes[..end]);
        var rest = bytes[(end + 1)..];
        var tagSets = Array.ConvertAll(Numbers(ref rest), tags => (FormTags)tags);
        return new(about, tagSets, Numbers(ref rest));
    }

    private static uint[] Numbers(ref ReadOnlySpan<byte> bytes)
    {
        var numbers = new uint[BinaryPrimitives.ReadInt32LittleEndian(bytes)];
        bytes = bytes[sizeof(uint)..];
        var size = numbers.Length * sizeof(uint);
        bytes[..size].CopyTo(System.Runtime.InteropServices.MemoryMarshal.AsBytes(numbers.AsSpan()));
        if (!BitConverter.IsLittleEndian)
            BinaryPrimitives.ReverseEndianness(numbers, numbers);
        bytes = bytes[size..];
        return numbers;
    }
}
