using System.Globalization;
using System.Xml;

namespace Graph.Relations.Exchange.Formats;

/// <summary>GEXF 1.3, as Gephi reads it: labels to show, typed attributes, the type of a relationship as <c>kind</c>.</summary>
internal sealed class GexfWriter(Stream stream, TimeProvider time) : GraphFileWriter
{
    /// <summary>The attribute that holds a node's labels, and its role.</summary>
    public const string Labels = "labels";

    private const string Namespace = "http://gexf.net/1.3";

    private readonly XmlWriter _xml = XmlWriter.Create(stream, XmlText.Settings);
    private ColumnNumbers _nodes = new([]);
    private ColumnNumbers _relationships = new([]);
    private int _edges = -1;

    /// <inheritdoc/>
    public override bool NeedsColumns => true;

    /// <inheritdoc/>
    public override async Task BeginAsync(GraphColumns columns)
    {
        (_nodes, _relationships) = (new ColumnNumbers(columns.Nodes), new ColumnNumbers(columns.Relationships));
        await _xml.WriteStartDocumentAsync().ConfigureAwait(false);
        await StartAsync("gexf", ("version", "1.3")).ConfigureAwait(false);
        await _xml.WriteAttributeStringAsync("xmlns", XmlText.Prefix, null, XmlText.Namespace).ConfigureAwait(false);
        await StartAsync("meta", ("lastmodifieddate", time.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))).ConfigureAwait(false);
        await _xml.WriteElementStringAsync(null, "creator", Namespace, "Bilateral").ConfigureAwait(false);
        await _xml.WriteEndElementAsync().ConfigureAwait(false);
        await StartAsync("graph", ("defaultedgetype", "directed"), ("mode", "static")).ConfigureAwait(false);
        await WriteColumnsAsync("node", columns.Nodes, hasLabels: true).ConfigureAwait(false);
        await WriteColumnsAsync("edge", columns.Relationships, hasLabels: false).ConfigureAwait(false);
        await StartAsync("nodes").ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task WriteAsync(ExchangeNode node)
    {
        await StartAsync("node", ("id", XmlText.Safe(node.Id)), ("label", XmlText.Safe(XmlText.CaptionOf(node.Properties) ?? node.Id))).ConfigureAwait(false);
        await WriteValuesAsync(
            _nodes.Of(node.Properties).Select(cell => (Number(cell.Number), ValueKinds.Format(cell.Value))).Prepend((Labels, LabelText.Spaces(node.Labels)))).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task WriteAsync(ExchangeRelationship relationship)
    {
        if (_edges++ < 0)
        {
            await StartEdgesAsync().ConfigureAwait(false);
            _edges = 1;
        }

        var type = XmlText.Safe(relationship.Type);
        await StartAsync(
            "edge", ("id", Number(_edges - 1)), ("source", XmlText.Safe(relationship.Start)), ("target", XmlText.Safe(relationship.End)), ("kind", type), ("label", type)).ConfigureAwait(false);
        await MarkAsync(relationship.Type).ConfigureAwait(false);
        await WriteValuesAsync(_relationships.Of(relationship.Properties).Select(cell => (Number(cell.Number), ValueKinds.Format(cell.Value)))).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task EndAsync()
    {
        if (_edges < 0)
        {
            await StartEdgesAsync().ConfigureAwait(false);
        }

        await _xml.WriteEndDocumentAsync().ConfigureAwait(false);
        await _xml.FlushAsync().ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync() => _xml.DisposeAsync();

    private async Task StartEdgesAsync()
    {
        await _xml.WriteEndElementAsync().ConfigureAwait(false);
        await StartAsync("edges").ConfigureAwait(false);
    }

    private async Task WriteColumnsAsync(string holder, IReadOnlyList<PropertyKey> columns, bool hasLabels)
    {
        await StartAsync("attributes", ("class", holder)).ConfigureAwait(false);
        if (hasLabels)
        {
            await StartColumnAsync(Labels, Labels, ValueKinds.Text).ConfigureAwait(false);
            await XmlText.WriteOwnAsync(_xml, XmlText.Role, Labels).ConfigureAwait(false);
            await _xml.WriteEndElementAsync().ConfigureAwait(false);
        }

        foreach (var (number, column) in columns.Index())
        {
            await StartColumnAsync(Number(number), XmlText.Safe(column.Name), TypeOf(column.Kind)).ConfigureAwait(false);
            if (TypeOf(column.Kind) != column.Kind)
            {
                await XmlText.WriteOwnAsync(_xml, XmlText.Kind, column.Kind).ConfigureAwait(false);
            }

            await MarkAsync(column.Name).ConfigureAwait(false);
            await _xml.WriteEndElementAsync().ConfigureAwait(false);
        }

        await _xml.WriteEndElementAsync().ConfigureAwait(false);
    }

    private Task StartColumnAsync(string id, string title, string type) => StartAsync("attribute", ("id", id), ("title", title), ("type", type));

    /// <summary>Marks the element that is open where the text it holds had to be escaped.</summary>
    private Task MarkAsync(string text) => XmlText.Fits(text) ? Task.CompletedTask : XmlText.WriteOwnAsync(_xml, XmlText.Encoding, "json");

    /// <summary>Writes the values of the element that is open, and ends it.</summary>
    private async Task WriteValuesAsync(IEnumerable<(string Column, string Text)> values)
    {
        await StartAsync("attvalues").ConfigureAwait(false);
        foreach (var (column, text) in values)
        {
            await StartAsync("attvalue", ("for", column), ("value", XmlText.Safe(text))).ConfigureAwait(false);
            await MarkAsync(text).ConfigureAwait(false);
            await _xml.WriteEndElementAsync().ConfigureAwait(false);
        }

        await _xml.WriteEndElementAsync().ConfigureAwait(false);
        await _xml.WriteEndElementAsync().ConfigureAwait(false);
    }

    private async Task StartAsync(string element, params (string Name, string Value)[] attributes)
    {
        await _xml.WriteStartElementAsync(null, element, Namespace).ConfigureAwait(false);
        foreach (var (name, value) in attributes)
        {
            await _xml.WriteAttributeStringAsync(null, name, null, value).ConfigureAwait(false);
        }
    }

    private static string TypeOf(string kind) => kind switch
    {
        ValueKinds.Boolean or ValueKinds.Integer or ValueKinds.Float => kind,
        ValueKinds.Texts => "liststring",
        _ => ValueKinds.Text,
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
