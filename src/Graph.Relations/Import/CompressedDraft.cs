using System.IO.Compression;
using System.Text;
using Graph.Extraction.Drafts;

namespace Graph.Relations.Import;

/// <summary>A draft in few bytes, to be kept.</summary>
public static class CompressedDraft
{
    /// <summary>Writes a draft.</summary>
    public static byte[] Write(Draft draft)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            DraftJson.Write(draft, brotli);
        }

        return compressed.ToArray();
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="DraftFormatException">It holds no draft.</exception>
    public static Draft Read(byte[] data)
    {
        using var reader = new StreamReader(new BrotliStream(new MemoryStream(data), CompressionMode.Decompress), Encoding.UTF8);
        return DraftJson.ReadKept(reader.ReadToEnd());
    }
}
