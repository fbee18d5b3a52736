using System.Globalization;
using System.Text.Json;
using System.Xml;
using Graph.Model;

namespace Graph.Relations.Exchange.Formats;

/// <summary>Text in XML, which cannot hold most control characters in any way: such text is written as a JSON string and marked so.</summary>
internal static class XmlText
{
    /// <summary>The namespace of what the formats have no words for.</summary>
    public const string Namespace = "urn:bilateral:exchange";

    /// <summary>The prefix of that namespace.</summary>
    public const string Prefix = "bilateral";

    /// <summary>The attribute that marks text as a JSON string.</summary>
    public const string Encoding = "encoding";

    /// <summary>The attribute that names our kind of value where the format has no type for it.</summary>
    public const string Kind = "kind";

    /// <summary>The attribute that tells what a column is for that is no property.</summary>
    public const string Role = "role";

    public static XmlWriterSettings Settings { get; } = new()
    {
        Async = true,
        Encoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
        CloseOutput = false,
    };

    /// <summary>How files are read: without a document type, and with nothing from elsewhere.</summary>
    private static readonly XmlReaderSettings ReaderSettings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true };

    public static bool Fits(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (at + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at]))
            {
                at++;
            }
            else if (!XmlConvert.IsXmlChar(text[at]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The text, or its JSON string, whose control characters are escaped.</summary>
    public static string Safe(string text) => Fits(text) ? text : JsonSerializer.Serialize(text);

    /// <summary>Writes text into the element that is open, marked where it had to be escaped.</summary>
    public static async Task WriteAsync(XmlWriter xml, string text)
    {
        if (!Fits(text))
        {
            await WriteOwnAsync(xml, Encoding, "json").ConfigureAwait(false);
        }

        await xml.WriteStringAsync(Safe(text)).ConfigureAwait(false);
    }

    /// <summary>Reads each element of a file, the root's own apart; what is read of an element is not read again.</summary>
    /// <exception cref="FormatException">The root is another element.</exception>
    public static void ReadElements(Stream stream, string root, Action<XmlReader> read)
    {
        using var xml = XmlReader.Create(stream, ReaderSettings);
        if (xml.MoveToContent() != XmlNodeType.Element || xml.LocalName != root)
        {
            throw new FormatException($"the root element is {root}");
        }

        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                read(xml);
            }
        }
    }

    /// <summary>An attribute of the element that is open.</summary>
    /// <exception cref="FormatException">It is not there; the message names the line.</exception>
    public static string Required(XmlReader xml, string name) => xml.GetAttribute(name)
        ?? throw new FormatException(string.Create(
            CultureInfo.InvariantCulture, $"line {(xml as IXmlLineInfo)?.LineNumber}: the element {xml.LocalName} needs the attribute '{name}'"));

    /// <summary>A text as it was before it was written into the element that is open, whose mark tells whether it was escaped.</summary>
    /// <exception cref="JsonException">It is marked as a JSON string and is none.</exception>
    public static string Decoded(XmlReader xml, string text) =>
        xml.GetAttribute(Encoding, Namespace) is null ? text : JsonSerializer.Deserialize<string>(text) ?? "";

    /// <summary>Writes one of our own attributes into the element that is open.</summary>
    public static Task WriteOwnAsync(XmlWriter xml, string name, string value) => xml.WriteAttributeStringAsync(Prefix, name, Namespace, value);

    /// <summary>What a node is called where its label is shown.</summary>
    public static string? CaptionOf(IReadOnlyDictionary<string, Value> properties) =>
        properties.TryGetValue("name", out var name) && name.Kind == ValueKind.String ? name.AsString()
        : properties.TryGetValue("title", out var title) && title.Kind == ValueKind.String ? title.AsString()
        : null;
}
