using System.Text;

namespace FormLint.Core.Capture;

/// <summary>Reads an HTML file as text: UTF-8, a byte order mark, else windows-1252.</summary>
public static class HtmlFile
{
    /// <param name="IsUtf8">False when the bytes are not UTF-8 and another encoding was taken.</param>
    public sealed record Decoded(string Text, bool IsUtf8);

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Decoded Decode(byte[] bytes)
    {
        try
        {
            return bytes switch
            {
                [0xFF, 0xFE, ..] => new Decoded(Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2), IsUtf8: false),
                [0xFE, 0xFF, ..] => new Decoded(Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2), IsUtf8: false),
                [0xEF, 0xBB, 0xBF, ..] => new Decoded(Strict.GetString(bytes, 3, bytes.Length - 3), IsUtf8: true),
                _ => new Decoded(Strict.GetString(bytes), IsUtf8: true),
            };
        }
        catch (DecoderFallbackException)
        {
            // What browsers take for Western European pages without a valid declaration.
            return new Decoded(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes), IsUtf8: false);
        }
    }
}
