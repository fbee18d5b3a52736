using System.Diagnostics.CodeAnalysis;

namespace Graph.Cypher.Loading;

/// <summary>An address of LOAD CSV.</summary>
/// <param name="Scheme"><c>file</c>, <c>http</c> or <c>https</c>.</param>
/// <param name="Path">Of a file: its path in the folder, with slashes; else the whole address.</param>
/// <param name="Shown">What <c>file()</c> says: of an address on the web its last part.</param>
internal sealed record LoadAddress(string Scheme, string Path, string Shown)
{
    /// <summary>Reads an address; says what is wrong with it where it is none.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out LoadAddress? address, [NotNullWhen(false)] out string? problem)
    {
        address = null;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var scheme = colon < 0 ? "" : text[..colon].ToLowerInvariant();
        problem = scheme switch
        {
            "" => "it names no protocol; write file:///NAME or https://ADDRESS",
            "file" => ProblemOfFile(text[(colon + 1)..]),
            "http" or "https" => Uri.TryCreate(text, UriKind.Absolute, out _) ? null : "it is no valid address",
            _ => $"the protocol {scheme} is not read; file, http and https are",
        };
        if (problem is not null)
        {
            return false;
        }

        var rest = text[(colon + 1)..];
        address = scheme == "file"
            ? new LoadAddress(scheme, Uri.UnescapeDataString(rest), Uri.UnescapeDataString(rest))
            : new LoadAddress(scheme, text, Uri.UnescapeDataString(new Uri(text).Segments[^1]));
        return true;
    }

    private static string? ProblemOfFile(string rest) =>
        rest.Contains('?', StringComparison.Ordinal) ? "the address of a file has no query (?)"
        : rest.Contains('#', StringComparison.Ordinal) ? "the address of a file has no fragment (#)"
        : !rest.StartsWith('/') || (rest.StartsWith("//", StringComparison.Ordinal) && !rest.StartsWith("///", StringComparison.Ordinal))
            ? "the address of a file begins with file:///, which is the folder for LOAD CSV"
        : rest.Contains('\\', StringComparison.Ordinal) || rest.Any(character => character <= ' ') || !Uri.IsWellFormedUriString("file:///" + rest.TrimStart('/'), UriKind.Absolute)
            ? "a blank or another character in it has to be written as %20 and the like"
        : null;
}
