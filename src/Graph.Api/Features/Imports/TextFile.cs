using Graph.Api.Hosting;
using Graph.Extraction.Articles;

namespace Graph.Api.Features.Imports;

/// <summary>Reads files that are text.</summary>
internal static class TextFile
{
    /// <summary>The text of a file, in whatever encoding.</summary>
    /// <exception cref="FailureException">It is no text: a picture, a program, a document of an office program.</exception>
    public static ArticleSource Read(ReadOnlySpan<byte> bytes, string name)
    {
        if (bytes.StartsWith("PK\u0003\u0004"u8))
        {
            throw new FailureException("The file is a zip archive; give it a name that ends in .zip.");
        }

        var source = ArticleSource.FromBytes(bytes, name);
        return source.Text.IndexOf('\0', StringComparison.Ordinal) is >= 0 and var place
            ? throw new FailureException($"The file is no text: its character {place + 1} is a zero. There are {UploadKinds.Readable}; save it as one of these.")
            : source;
    }
}
