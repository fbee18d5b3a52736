using System.Text.Json;
using System.Xml;
using Graph.Model;

namespace Graph.Relations.Exchange.Formats;

/// <summary>Reads GraphML: our own, and that of Neo4j's tools, which name labels and types in attributes.</summary>
internal sealed class GraphMlReader(ValueParser parse)
{
    private readonly Dictionary<string, (string Name, string Kind, string? Role)> _keys = new(StringComparer.Ordinal);
    private readonly List<ExchangeNode> _nodes = [];
    private readonly List<ExchangeRelationship> _relationships = [];

    /// <exception cref="FormatException">A value is not what its key says.</exception>
    public GraphFile Read(Stream stream)
    {
        XmlText.ReadElements(stream, "graphml", ReadElement);
        return new GraphFile(_nodes, _relationships);
    }

    private void ReadElement(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "key":
                ReadKey(xml);
                break;
            case "node":
                ReadNode(xml);
                break;
            case "edge":
                ReadEdge(xml);
                break;
        }
    }

    private void ReadKey(XmlReader xml)
    {
        var name = xml.GetAttribute("attr.name") ?? "";
        var kind = xml.GetAttribute(XmlText.Kind, XmlText.Namespace)
            ?? (xml.GetAttribute("attr.list") is null ? xml.GetAttribute("attr.type") ?? ValueKinds.Text : ValueKinds.Json);
        _keys[XmlText.Required(xml, "id")] = (XmlText.Decoded(xml, name), kind, xml.GetAttribute(XmlText.Role, XmlText.Namespace));
    }

    private void ReadNode(XmlReader xml)
    {
        var id = XmlText.Required(xml, "id");
        var labels = xml.GetAttribute("labels");
        var properties = ReadData(xml, (role, text) => labels = role == GraphMlNames.Labels ? text : labels);
        _nodes.Add(new ExchangeNode(id, LabelText.Read(labels ?? "", ':'), properties));
    }

    private void ReadEdge(XmlReader xml)
    {
        var (start, end) = (XmlText.Required(xml, "source"), XmlText.Required(xml, "target"));
        var type = xml.GetAttribute("label");
        var properties = ReadData(xml, (role, text) => type = role == GraphMlNames.Type ? text : type);
        _relationships.Add(new ExchangeRelationship(type ?? "", start, end, properties));
    }

    /// <summary>The properties in the data of the element that is open; what is no property is told apart.</summary>
    private Dictionary<string, Value> ReadData(XmlReader xml, Action<string, string> tell)
    {
        var properties = new Dictionary<string, Value>(StringComparer.Ordinal);
        if (xml.IsEmptyElement)
        {
            return properties;
        }

        var depth = xml.Depth;
        xml.Read();
        while (xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "data")
            {
                xml.Skip();
                continue;
            }

            var key = XmlText.Required(xml, "key");
            var isEncoded = xml.GetAttribute(XmlText.Encoding, XmlText.Namespace) is not null;
            var text = xml.ReadElementContentAsString();
            Add(properties, tell, key, isEncoded ? JsonSerializer.Deserialize<string>(text) ?? "" : text);
        }

        return properties;
    }

    private void Add(Dictionary<string, Value> properties, Action<string, string> tell, string key, string text)
    {
        var (name, kind, role) = _keys.TryGetValue(key, out var known) ? known : key is "labels" or "label" ? (key, ValueKinds.Text, key == "label" ? GraphMlNames.Type : key) : throw new FormatException($"there is no key '{key}'");
        if (role is not null)
        {
            tell(role, text);
            return;
        }

        properties[name] = ValueKinds.Parse(text, name, kind, parse);
    }
}
