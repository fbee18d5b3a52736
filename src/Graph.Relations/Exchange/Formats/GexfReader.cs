using System.Xml;
using Graph.Model;

namespace Graph.Relations.Exchange.Formats;

/// <summary>Reads GEXF: our own, and that of other programs where nodes have an attribute titled <c>labels</c>.</summary>
internal sealed class GexfReader(ValueParser parse)
{
    private readonly Dictionary<(string Holder, string Id), (string Name, string Kind, bool HoldsLabels)> _columns = [];
    private readonly List<ExchangeNode> _nodes = [];
    private readonly List<ExchangeRelationship> _relationships = [];
    private string _holder = "";
    private bool _hasLabels;

    /// <exception cref="FormatException">A value is not what its attribute says.</exception>
    public GraphFile Read(Stream stream)
    {
        XmlText.ReadElements(stream, "gexf", ReadElement);
        return new GraphFile(_nodes, _relationships);
    }

    private void ReadElement(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "attributes":
                _holder = XmlText.Required(xml, "class");
                break;
            case "attribute":
                ReadColumn(xml);
                break;
            case "node":
                ReadNode(xml);
                break;
            case "edge":
                ReadEdge(xml);
                break;
        }
    }

    private void ReadColumn(XmlReader xml)
    {
        var (id, title) = (XmlText.Required(xml, "id"), XmlText.Decoded(xml, XmlText.Required(xml, "title")));
        var holdsLabels = xml.GetAttribute(XmlText.Role, XmlText.Namespace) == GexfWriter.Labels || (!_hasLabels && _holder == "node" && title == GexfWriter.Labels);
        _hasLabels |= holdsLabels;
        _columns[(_holder, id)] = (title, xml.GetAttribute(XmlText.Kind, XmlText.Namespace) ?? KindOf(xml.GetAttribute("type")), holdsLabels);
    }

    private void ReadNode(XmlReader xml)
    {
        var id = XmlText.Required(xml, "id");
        var properties = ReadValues(xml, "node", out var labels);
        _nodes.Add(new ExchangeNode(id, LabelText.Read(labels, ' '), properties));
    }

    private void ReadEdge(XmlReader xml)
    {
        var (start, end) = (XmlText.Required(xml, "source"), XmlText.Required(xml, "target"));
        var type = XmlText.Decoded(xml, xml.GetAttribute("kind") ?? xml.GetAttribute("label") ?? "");
        _relationships.Add(new ExchangeRelationship(type, start, end, ReadValues(xml, "edge", out _)));
    }

    /// <summary>The properties in the element that is open; nodes inside it are read as well.</summary>
    private Dictionary<string, Value> ReadValues(XmlReader xml, string holder, out string labels)
    {
        var properties = new Dictionary<string, Value>(StringComparer.Ordinal);
        labels = "";
        if (xml.IsEmptyElement)
        {
            return properties;
        }

        for (var depth = xml.Depth; xml.Read() && xml.Depth > depth;)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName != "attvalue")
            {
                ReadElement(xml);
                continue;
            }

            var (column, text) = (XmlText.Required(xml, "for"), XmlText.Decoded(xml, XmlText.Required(xml, "value")));
            if (!_columns.TryGetValue((holder, column), out var known))
            {
                throw new FormatException($"there is no attribute '{column}' of the class '{holder}'");
            }

            if (known.HoldsLabels)
            {
                labels = text;
            }
            else
            {
                properties[known.Name] = ValueKinds.Parse(text, known.Name, known.Kind, parse);
            }
        }

        return properties;
    }

    /// <summary>The kind of value that a type of GEXF is; lists of other programs are told as their text.</summary>
    private static string KindOf(string? type) => type switch
    {
        "integer" or "long" or "short" or "byte" => ValueKinds.Integer,
        "double" or "float" => ValueKinds.Float,
        "boolean" => ValueKinds.Boolean,
        _ => ValueKinds.Text,
    };
}
