using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Graph.Extraction.Articles;

/// <summary>
/// Turns a file's bytes into text: by byte order mark, else by the zero bytes of UTF-16, else by the encoding a page's head names,
/// else UTF-8, even where some of it is broken, and where the bytes are not that, Windows-1251 for Cyrillic and Windows-1252 for everything else.
/// </summary>
internal static partial class TextDecoder
{
    /// <summary>How far into a page its encoding is looked for, as the HTML standard does.</summary>
    private const int HeadLength = 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(new byte[] { 0xEF, 0xBB, 0xBF }))
        {
            bytes = bytes[3..];
        }
        else if (bytes.StartsWith(new byte[] { 0xFF, 0xFE, 0, 0 }))
        {
            return Encoding.UTF32.GetString(bytes[4..]);
        }
        else if (bytes.StartsWith(new byte[] { 0xFF, 0xFE }))
        {
            return Encoding.Unicode.GetString(bytes[2..]);
        }
        else if (bytes.StartsWith(new byte[] { 0xFE, 0xFF }))
        {
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        }
        else if ((Utf16WithoutMark(bytes) ?? NamedInHead(bytes)) is { } encoding)
        {
            return encoding.GetString(bytes);
        }

        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return (IsBrokenUtf8(bytes) ? Encoding.UTF8 : CodePage(bytes)).GetString(bytes);
        }
    }

    /// <summary>UTF-8 with a few bytes changed or cut off: what is whole is more than what is not, which no code page's text is by chance.</summary>
    private static bool IsBrokenUtf8(ReadOnlySpan<byte> bytes)
    {
        var whole = 0;
        var broken = 0;
        while (!bytes.IsEmpty)
        {
            var isRune = Rune.DecodeFromUtf8(bytes, out var rune, out var length) == OperationStatus.Done;
            whole += isRune && !rune.IsAscii ? 1 : 0;
            broken += isRune ? 0 : 1;
            bytes = bytes[length..];
        }

        return whole > broken;
    }

    /// <summary>Western text in UTF-16 has a zero in nearly every second byte; no other text has any.</summary>
    private static Encoding? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length & ~1, 512)];
        var even = 0;
        var odd = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        var enough = Math.Max(2, sample.Length / 4);
        return odd >= enough && even == 0 ? Encoding.Unicode
            : even >= enough && odd == 0 ? Encoding.BigEndianUnicode
            : null;
    }

    /// <summary>The encoding that <c>&lt;meta charset&gt;</c> or an XML declaration names; null where there is none, or it is UTF-8, which is tried anyway.</summary>
    private static Encoding? NamedInHead(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadLength)]);
        if (!head.AsSpan().TrimStart().StartsWith("<"))
        {
            return null;
        }

        var name = HeadCharset().Match(head).Groups[1].Value.ToLowerInvariant();
        return name is "" or "utf-8" or "utf8" || name.StartsWith("utf-16", StringComparison.Ordinal) ? null
            : name is "iso-8859-1" or "latin1" or "us-ascii" or "ascii" ? CodePagesEncodingProvider.Instance.GetEncoding(1252)
            : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Known(name);
    }

    /// <summary>An encoding of the runtime's own; null for a name that nobody knows.</summary>
    private static Encoding? Known(string name) =>
        Encoding.GetEncodings().FirstOrDefault(info => string.Equals(info.Name, name, StringComparison.OrdinalIgnoreCase))?.GetEncoding();

    /// <summary>In Cyrillic text letters above the ASCII range stand side by side; in Western text they are few and apart.</summary>
    private static Encoding CodePage(ReadOnlySpan<byte> bytes)
    {
        var high = 0;
        var together = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            high += bytes[i] >= 0xC0 ? 1 : 0;
            together += bytes[i] >= 0xC0 && i > 0 && bytes[i - 1] >= 0xC0 ? 1 : 0;
        }

        // The provider knows both pages.
        return CodePagesEncodingProvider.Instance.GetEncoding(high >= 4 && together * 2 > high ? 1251 : 1252) ?? Encoding.Latin1;
    }

    [GeneratedRegex("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeadCharset();
}
