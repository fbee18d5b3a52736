using System.Text.Json;
using System.Xml;
using Graph.Extraction.Records;
using Graph.Model;
using Graph.Relations.Exchange.Formats;

namespace Graph.Relations.Exchange;

/// <summary>Reads the files that can be restored: GraphML, GEXF, Cytoscape JSON, and a zip archive of two CSV tables.</summary>
public sealed class GraphFileReader(ValueParser parse)
{
    /// <summary>Reads GraphML.</summary>
    /// <exception cref="ExchangeException">It is none, or a value is not what its key says; the message names the place.</exception>
    public GraphFile GraphMl(Stream stream) => Read("GraphML", () => new GraphMlReader(parse).Read(stream));

    /// <summary>Reads GEXF.</summary>
    /// <exception cref="ExchangeException">It is none, or a value is not what its attribute says; the message names the place.</exception>
    public GraphFile Gexf(Stream stream) => Read("GEXF", () => new GexfReader(parse).Read(stream));

    /// <summary>Reads the JSON of Cytoscape.</summary>
    /// <exception cref="ExchangeException">It is none; the message names the place.</exception>
    public GraphFile Cytoscape(Stream stream) => Read("Cytoscape JSON", () => new CytoscapeReader(parse).Read(stream));

    /// <summary>Reads two tables.</summary>
    /// <exception cref="ExchangeException">They are none; the message names the table and the line.</exception>
    public GraphFile Csv(string nodes, string relationships) => Read("CSV", () => new CsvGraphReader(parse).Read(nodes, relationships));

    /// <summary>Whether a text begins as Cytoscape JSON does: an object with <c>elements</c>.</summary>
    public static bool IsCytoscape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(text));
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return false;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("elements"))
                {
                    return true;
                }

                reader.Skip();
            }

            return false;
        }
        catch (JsonException)
        {
            return false; // what it is instead is told by whoever reads it
        }
    }

    private static GraphFile Read(string format, Func<GraphFile> read)
    {
        try
        {
            return read().Checked();
        }
        catch (Exception problem) when (problem is XmlException or JsonException or FormatException or InvalidDataException or GraphException or OverflowException or InvalidOperationException)
        {
            throw new ExchangeException($"The file is not the {format} that an export writes: {(problem is JsonException json ? JsonProblem.Of(json) + "." : problem.Message)}");
        }
    }
}
