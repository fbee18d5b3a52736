using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Graph.Extraction.Drafts;

namespace Graph.Extraction.Articles;

/// <summary>
/// Turns a file's bytes into text: by byte order mark, else by the zero bytes of UTF-16, else by the encoding a page's head names,
/// else UTF-8, even where some of it is broken, and where the bytes are not that, Windows-1251 for Cyrillic and Windows-1252 for everything else.
/// </summary>
internal static partial class TextDecoder
{
    /// <summary>How far into a page its encoding is looked for, as the HTML standard does.</summary>
    private const int HeadLength = 1024;

    /// <summary>The text of a file; with a warning where a page names an encoding that nobody knows, and what was taken instead.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, out DraftWarning? warning)
    {
        warning = null;
        var name = "";
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
        else
        {
            name = NameInHead(bytes);
            if ((Utf16WithoutMark(bytes) ?? Named(name)) is { } encoding)
            {
                return encoding.GetString(bytes);
            }
        }

        var taken = Utf8.IsValid(bytes) || IsBrokenUtf8(bytes) ? Encoding.UTF8 : CodePage(bytes);
        warning = IsTriedAnyway(name) ? null : UnknownEncoding(name, taken);
        return taken.GetString(bytes);
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

    /// <summary>The name of the encoding in <c>&lt;meta charset&gt;</c> or an XML declaration; empty where there is none.</summary>
    private static string NameInHead(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadLength)]);
        return head.AsSpan().TrimStart().StartsWith("<") ? HeadCharset().Match(head).Groups[1].Value.ToLowerInvariant() : "";
    }

    /// <summary>The encoding of a name; null for one that nobody knows or that is tried anyway.</summary>
    private static Encoding? Named(string name) =>
        IsTriedAnyway(name) ? null
        : name is "iso-8859-1" or "latin1" or "us-ascii" or "ascii" ? CodePagesEncodingProvider.Instance.GetEncoding(1252)
        : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Known(name);

    private static DraftWarning UnknownEncoding(string name, Encoding taken) => new(
        "unknown-encoding", $"The page's head names the encoding '{name}', which is not known; it was read as {taken.WebName}.", null);

    private static bool IsTriedAnyway(string name) => name is "" or "utf-8" or "utf8" || name.StartsWith("utf-16", StringComparison.Ordinal);

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
