using System.Globalization;
using System.Text.Json;

namespace Graph.Extraction.Records;

/// <summary>Reads JSON whose texts are texts: an escape may be half a character only beside its other half (RFC 8259, section 8.2).</summary>
public static class SoundJson
{
    private const int EscapeLength = 6;

    /// <summary>Reads a text as JSON; the caller disposes of the document.</summary>
    /// <exception cref="JsonException">It is none, or one of its escapes is half a character.</exception>
    public static JsonDocument Parse(string json, JsonDocumentOptions options = default)
    {
        ArgumentNullException.ThrowIfNull(json);
        JsonDocument? document = null;
        try
        {
            document = JsonDocument.Parse(json, options);
        }
        catch (InvalidOperationException) when (HalfCharacter(json) is not null)
        {
            // names are compared where each may be there once only
        }

        if (document is not null && HalfCharacter(json) is null)
        {
            return document;
        }

        document?.Dispose();
        var at = HalfCharacter(json) ?? 0;
        var lineStart = json.LastIndexOf('\n', at) + 1;
        throw new JsonException(
            $"The escape {json.Substring(at, EscapeLength)} is half a character, without its other half",
            null,
            json.AsSpan(0, lineStart).Count('\n'),
            System.Text.Encoding.UTF8.GetByteCount(json.AsSpan(lineStart, at - lineStart)));
    }

    // Valid JSON has a backslash in texts alone.
    private static int? HalfCharacter(string json)
    {
        for (var at = json.IndexOf('\\', StringComparison.Ordinal); at >= 0; at = json.IndexOf('\\', at))
        {
            if (Escaped(json, at) is not { } unit)
            {
                at += 2;
            }
            else if (!char.IsSurrogate(unit))
            {
                at += EscapeLength;
            }
            else if (char.IsHighSurrogate(unit) && Escaped(json, at + EscapeLength) is { } other && char.IsLowSurrogate(other))
            {
                at += 2 * EscapeLength;
            }
            else
            {
                return at;
            }
        }

        return null;
    }

    private static char? Escaped(string json, int at) =>
        at + EscapeLength <= json.Length && json.AsSpan(at).StartsWith("\\u", StringComparison.Ordinal)
        && ushort.TryParse(json.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : null;
}
