using System.Globalization;
using System.Text.Json;
using Graph.Model;

namespace Graph.Relations.Exchange.Formats;

/// <summary>
/// The JSON of Cytoscape and Cytoscape.js. Properties stand in <c>data</c>; those whose names <c>data</c> needs itself stand in
/// <c>data.properties</c>, where a null says that a member of <c>data</c> is no property.
/// </summary>
internal sealed class CytoscapeWriter(Stream stream) : GraphFileWriter
{
    private const int FlushAt = 64 * 1024;

    private readonly Utf8JsonWriter _json = new(stream, ExchangeJson.Readable);
    private bool _hasEdges;
    private int _edges;

    /// <inheritdoc/>
    public override Task BeginAsync(GraphColumns columns)
    {
        _json.WriteStartObject();
        _json.WriteString("format_version", "1.0");
        _json.WriteString("generated_by", "Bilateral");
        _json.WriteStartObject("data");
        _json.WriteEndObject();
        _json.WriteStartObject("elements");
        _json.WriteStartArray("nodes");
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task WriteAsync(ExchangeNode node)
    {
        _json.WriteStartObject();
        _json.WriteStartObject("data");
        _json.WriteString(CytoscapeNames.Id, node.Id);
        _json.WriteStartArray(CytoscapeNames.Labels);
        node.Labels.ToList().ForEach(_json.WriteStringValue);
        _json.WriteEndArray();
        WriteProperties(node.Properties, CytoscapeNames.OfNodes, node.Id);
        _json.WriteEndObject();
        _json.WriteString("classes", string.Join(' ', node.Labels));
        _json.WriteEndObject();
        return FlushAsync();
    }

    /// <inheritdoc/>
    public override Task WriteAsync(ExchangeRelationship relationship)
    {
        StartEdges();
        var id = relationship.Properties.TryGetValue(CytoscapeNames.Id, out var own) && own.Kind == ValueKind.String
            ? own.AsString()
            : string.Create(CultureInfo.InvariantCulture, $"edge:{_edges}");
        _edges++;
        _json.WriteStartObject();
        _json.WriteStartObject("data");
        _json.WriteString(CytoscapeNames.Id, id);
        _json.WriteString(CytoscapeNames.Source, relationship.Start);
        _json.WriteString(CytoscapeNames.Target, relationship.End);
        _json.WriteString(CytoscapeNames.Type, relationship.Type);
        WriteProperties(relationship.Properties, CytoscapeNames.OfEdges, id);
        _json.WriteEndObject();
        _json.WriteString("classes", relationship.Type);
        _json.WriteEndObject();
        return FlushAsync();
    }

    /// <inheritdoc/>
    public override Task EndAsync()
    {
        StartEdges();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndObject();
        return _json.FlushAsync();
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync() => _json.DisposeAsync();

    private void StartEdges()
    {
        if (!_hasEdges)
        {
            _json.WriteEndArray();
            _json.WriteStartArray("edges");
            _hasEdges = true;
        }
    }

    private void WriteProperties(IReadOnlyDictionary<string, Value> properties, IReadOnlyList<string> reserved, string id)
    {
        foreach (var (name, value) in properties.Where(pair => !reserved.Contains(pair.Key)).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            _json.WritePropertyName(name);
            ExchangeJson.Write(_json, value);
        }

        var isOwn = properties.TryGetValue(CytoscapeNames.Id, out var own) && own == Value.Of(id);
        var apart = properties.Where(pair => reserved.Contains(pair.Key) && !(isOwn && pair.Key == CytoscapeNames.Id)).OrderBy(pair => pair.Key, StringComparer.Ordinal).ToArray();
        if (isOwn && apart.Length == 0)
        {
            return;
        }

        _json.WriteStartObject(CytoscapeNames.Properties);
        if (own.IsNull)
        {
            _json.WriteNull(CytoscapeNames.Id);
        }

        foreach (var (name, value) in apart)
        {
            _json.WritePropertyName(name);
            ExchangeJson.Write(_json, value);
        }

        _json.WriteEndObject();
    }

    private Task FlushAsync() => _json.BytesPending > FlushAt ? _json.FlushAsync() : Task.CompletedTask;
}
