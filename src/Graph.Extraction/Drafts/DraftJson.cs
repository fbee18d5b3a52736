using System.Text.Json;
using Graph.Extraction.Records;

namespace Graph.Extraction.Drafts;

/// <summary>Drafts as JSON, format version 1.</summary>
public static class DraftJson
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads a draft that comes in, strictly.</summary>
    /// <exception cref="DraftFormatException">
    /// Not JSON, an unknown or missing member, a value of the wrong kind, a word that is not of its list, no date where one belongs, a
    /// hash that is not the text's, a span outside the text, an id used twice.
    /// </exception>
    public static Draft Read(string json) => Read(json, DraftChecks.Check);

    /// <summary>Reads a draft that was taken once, perhaps by a version of the program that asked less of its words and dates.</summary>
    /// <exception cref="DraftFormatException">The same, but for those.</exception>
    public static Draft ReadKept(string json) => Read(json, DraftChecks.CheckStructure);

    /// <summary>Writes a draft, indented; members without a value are left out.</summary>
    public static string Write(Draft draft)
    {
        using var stream = new MemoryStream();
        Write(draft, stream);
        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Writes a draft in UTF-8; the stream stays open.</summary>
    public static void Write(Draft draft, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(draft);
        using var json = new Utf8JsonWriter(stream, Indented);
        new DraftWriter(json).Write(draft);
    }

    private static Draft Read(string json, Action<Draft> check)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = SoundJson.Parse(json);
            return DraftReader.Read(document.RootElement, check);
        }
        catch (JsonException exception)
        {
            throw new DraftFormatException($"The draft is not valid JSON: {JsonProblem.Of(exception)}.", exception);
        }
    }
}
