using System.Buffers;
using System.Text;

namespace Graph.Extraction.Articles;

/// <summary>
/// Undoes one common accident: a text in UTF-8 that somebody once read as Windows-1252 and wrote again, so that a quotation mark
/// stands there as <c>â€œ</c> and an apostrophe as <c>â€™</c>. Only a text that shows such marks is touched, since a single
/// <c>Ã</c> may be meant.
/// </summary>
internal static class DoubleEncoding
{
    /// <summary>How every mark of the block U+2000 to U+203F begins after the accident.</summary>
    private const string Sign = "â€";

    private static readonly Encoding Windows1252 =
        CodePagesEncodingProvider.Instance.GetEncoding(1252, new EncoderReplacementFallback(""), DecoderFallback.ReplacementFallback)
        ?? Encoding.Latin1;

    /// <summary>The text as it was meant; the same text where nothing shows that it suffered.</summary>
    public static string Undo(string text)
    {
        if (!text.Contains(Sign, StringComparison.Ordinal))
        {
            return text;
        }

        var meant = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            if (RuneAt(text, at, out var rune, out var length))
            {
                meant.Append(rune.ToString());
                at += length;
            }
            else if (text.AsSpan(at).StartsWith(Sign, StringComparison.Ordinal))
            {
                // The closing mark, whose last byte Windows-1252 has no character for, so that some tools drop it.
                meant.Append('”');
                at += Sign.Length;
            }
            else
            {
                meant.Append(text[at++]);
            }
        }

        return meant.ToString();
    }

    /// <summary>Whether the characters from an offset on are the bytes of one character beyond ASCII.</summary>
    private static bool RuneAt(string text, int at, out Rune rune, out int length)
    {
        Span<byte> bytes = stackalloc byte[4];
        var count = 0;
        while (count < bytes.Length && at + count < text.Length && ByteOf(text[at + count]) is { } value)
        {
            bytes[count++] = value;
        }

        return Rune.DecodeFromUtf8(bytes[..count], out rune, out length) == OperationStatus.Done && length > 1;
    }

    /// <summary>The byte that Windows-1252 shows as a character beyond ASCII; null for any other character.</summary>
    private static byte? ByteOf(char c)
    {
        if (c < '\u0080')
        {
            return null;
        }

        Span<byte> single = stackalloc byte[1];
        return Windows1252.GetBytes([c], single) == 1 ? single[0] : null;
    }
}
