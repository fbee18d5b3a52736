using System.Globalization;
using System.Xml;

namespace Graph.Relations.Exchange.Formats;

/// <summary>GraphML: a key for each property and kind; labels and types as keys that yEd, Gephi and Neo4j's own readers know.</summary>
internal sealed class GraphMlWriter(Stream stream) : GraphFileWriter
{
    private readonly XmlWriter _xml = XmlWriter.Create(stream, XmlText.Settings);
    private ColumnNumbers _nodes = new([]);
    private ColumnNumbers _relationships = new([]);
    private int _edges;

    /// <inheritdoc/>
    public override bool NeedsColumns => true;

    /// <inheritdoc/>
    public override async Task BeginAsync(GraphColumns columns)
    {
        (_nodes, _relationships) = (new ColumnNumbers(columns.Nodes), new ColumnNumbers(columns.Relationships));
        await _xml.WriteStartDocumentAsync().ConfigureAwait(false);
        await _xml.WriteStartElementAsync(null, "graphml", GraphMlNames.Namespace).ConfigureAwait(false);
        await _xml.WriteAttributeStringAsync("xmlns", XmlText.Prefix, null, XmlText.Namespace).ConfigureAwait(false);
        await WriteRoleAsync(GraphMlNames.Labels, "node", "labels").ConfigureAwait(false);
        await WriteRoleAsync(GraphMlNames.Caption, "node", "label").ConfigureAwait(false);
        await WriteRoleAsync(GraphMlNames.Type, "edge", "label").ConfigureAwait(false);
        await WriteKeysAsync("n", "node", columns.Nodes).ConfigureAwait(false);
        await WriteKeysAsync("e", "edge", columns.Relationships).ConfigureAwait(false);
        await StartAsync("graph").ConfigureAwait(false);
        await AttributeAsync("id", "G").ConfigureAwait(false);
        await AttributeAsync("edgedefault", "directed").ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task WriteAsync(ExchangeNode node)
    {
        await StartAsync("node").ConfigureAwait(false);
        await AttributeAsync("id", XmlText.Safe(node.Id)).ConfigureAwait(false);
        await DataAsync(GraphMlNames.Labels, LabelText.Colons(node.Labels)).ConfigureAwait(false);
        if (XmlText.CaptionOf(node.Properties) is { } caption)
        {
            await DataAsync(GraphMlNames.Caption, caption).ConfigureAwait(false);
        }

        foreach (var (number, _, value) in _nodes.Of(node.Properties))
        {
            await DataAsync(KeyId("n", number), ValueKinds.Format(value)).ConfigureAwait(false);
        }

        await _xml.WriteEndElementAsync().ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task WriteAsync(ExchangeRelationship relationship)
    {
        await StartAsync("edge").ConfigureAwait(false);
        await AttributeAsync("id", KeyId("e", _edges++)).ConfigureAwait(false);
        await AttributeAsync("source", XmlText.Safe(relationship.Start)).ConfigureAwait(false);
        await AttributeAsync("target", XmlText.Safe(relationship.End)).ConfigureAwait(false);
        await DataAsync(GraphMlNames.Type, relationship.Type).ConfigureAwait(false);
        foreach (var (number, _, value) in _relationships.Of(relationship.Properties))
        {
            await DataAsync(KeyId("e", number), ValueKinds.Format(value)).ConfigureAwait(false);
        }

        await _xml.WriteEndElementAsync().ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task EndAsync()
    {
        await _xml.WriteEndDocumentAsync().ConfigureAwait(false);
        await _xml.FlushAsync().ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync() => _xml.DisposeAsync();

    private async Task WriteKeysAsync(string prefix, string holder, IReadOnlyList<PropertyKey> keys)
    {
        foreach (var (number, key) in keys.Index())
        {
            await StartKeyAsync(KeyId(prefix, number), holder, XmlText.Safe(key.Name), GraphMlNames.TypeOf(key.Kind)).ConfigureAwait(false);
            if (key.Kind == ValueKinds.Texts)
            {
                await AttributeAsync("attr.list", ValueKinds.Text).ConfigureAwait(false);
            }

            if (GraphMlNames.TypeOf(key.Kind) != key.Kind)
            {
                await XmlText.WriteOwnAsync(_xml, XmlText.Kind, key.Kind).ConfigureAwait(false);
            }

            if (!XmlText.Fits(key.Name))
            {
                await XmlText.WriteOwnAsync(_xml, XmlText.Encoding, "json").ConfigureAwait(false);
            }

            await _xml.WriteEndElementAsync().ConfigureAwait(false);
        }
    }

    private async Task WriteRoleAsync(string role, string holder, string name)
    {
        await StartKeyAsync(role, holder, name, ValueKinds.Text).ConfigureAwait(false);
        await XmlText.WriteOwnAsync(_xml, XmlText.Role, role).ConfigureAwait(false);
        await _xml.WriteEndElementAsync().ConfigureAwait(false);
    }

    private async Task StartKeyAsync(string id, string holder, string name, string type)
    {
        await StartAsync("key").ConfigureAwait(false);
        await AttributeAsync("id", id).ConfigureAwait(false);
        await AttributeAsync("for", holder).ConfigureAwait(false);
        await AttributeAsync("attr.name", name).ConfigureAwait(false);
        await AttributeAsync("attr.type", type).ConfigureAwait(false);
    }

    private async Task DataAsync(string key, string text)
    {
        await StartAsync("data").ConfigureAwait(false);
        await AttributeAsync("key", key).ConfigureAwait(false);
        await XmlText.WriteAsync(_xml, text).ConfigureAwait(false);
        await _xml.WriteEndElementAsync().ConfigureAwait(false);
    }

    private Task StartAsync(string element) => _xml.WriteStartElementAsync(null, element, GraphMlNames.Namespace);

    private Task AttributeAsync(string name, string value) => _xml.WriteAttributeStringAsync(null, name, null, value);

    private static string KeyId(string prefix, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{number}");
}
