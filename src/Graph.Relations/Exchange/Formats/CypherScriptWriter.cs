using System.Text;
using Graph.Model;

namespace Graph.Relations.Exchange.Formats;

/// <summary>Cypher statements that make the graph in an empty database: constraints and indexes first, then nodes and relationships in batches.</summary>
internal sealed class CypherScriptWriter(Stream stream, IReadOnlyList<string> schema) : GraphFileWriter
{
    // Nodes that have no id of their own are found by one that is taken away at the end.
    private const string Marked = "BilateralExport";
    private const string Mark = "bilateralExportId";

    private static readonly string[] LabelsWithIds = ["Entity", "Article", "Passage", "Claim", "Import", "Source", "IdentityDecision"];

    private readonly StreamWriter _text = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
    private readonly SortedDictionary<string, StatementBatch> _batches = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _keyLabels = new(StringComparer.Ordinal);
    private bool _inRelationships;

    /// <inheritdoc/>
    public override async Task BeginAsync(GraphColumns columns)
    {
        await _text.WriteLineAsync("// A graph, to be made in an empty database.").ConfigureAwait(false);
        foreach (var statement in schema.Append($"CREATE CONSTRAINT bilateral_export IF NOT EXISTS FOR (marked:{Marked}) REQUIRE marked.{Mark} IS UNIQUE"))
        {
            await _text.WriteLineAsync(statement + ";").ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public override Task WriteAsync(ExchangeNode node)
    {
        var key = KeyLabelOf(node);
        _keyLabels.Add(node.Id, key);
        var labels = key == Marked ? node.Labels.Append(Marked) : node.Labels;
        var properties = key == Marked ? node.Properties.Append(KeyValuePair.Create(Mark, Value.Of(node.Id))) : node.Properties;
        var form = $"CREATE (node{string.Concat(labels.Select(label => ":" + CypherLiteral.Name(label)))})\nSET node = row";
        return AddAsync(form, text => CypherLiteral.AppendMap(text, properties));
    }

    /// <inheritdoc/>
    public override async Task WriteAsync(ExchangeRelationship relationship)
    {
        if (!_inRelationships)
        {
            await FlushAsync().ConfigureAwait(false);
            _inRelationships = true;
        }

        var form = $"MATCH (first:{Key(relationship.Start, "start")})\nMATCH (last:{Key(relationship.End, "end")})\n"
            + $"CREATE (first)-[relationship:{CypherLiteral.Name(relationship.Type)}]->(last)\nSET relationship = row.properties";
        await AddAsync(form, text => CypherLiteral.AppendMap(
            text,
            [
                KeyValuePair.Create("start", Value.Of(relationship.Start)),
                KeyValuePair.Create("end", Value.Of(relationship.End)),
                KeyValuePair.Create("properties", Value.Of(relationship.Properties)),
            ])).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task EndAsync()
    {
        await FlushAsync().ConfigureAwait(false);
        await _text.WriteLineAsync($"MATCH (marked:{Marked})\nREMOVE marked:{Marked}, marked.{Mark};").ConfigureAwait(false);
        await _text.WriteLineAsync("DROP CONSTRAINT bilateral_export IF EXISTS;").ConfigureAwait(false);
        await _text.FlushAsync().ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override ValueTask DisposeAsync() => _text.DisposeAsync();

    private static string KeyLabelOf(ExchangeNode node) =>
        node.Properties.TryGetValue("id", out var id) && id == Value.Of(node.Id)
            ? LabelsWithIds.FirstOrDefault(node.Labels.Contains) ?? Marked
            : Marked;

    private string Key(string id, string member)
    {
        var label = _keyLabels[id];
        return $"{label} {{{(label == Marked ? Mark : "id")}: row.{member}}}";
    }

    private async Task AddAsync(string form, Action<StringBuilder> write)
    {
        if (!_batches.TryGetValue(form, out var batch))
        {
            _batches.Add(form, batch = new StatementBatch(form));
        }

        batch.Add(write);
        if (batch.IsFull)
        {
            await _text.WriteLineAsync(batch.Take()).ConfigureAwait(false);
        }
    }

    private async Task FlushAsync()
    {
        foreach (var batch in _batches.Values.Where(batch => !batch.IsEmpty))
        {
            await _text.WriteLineAsync(batch.Take()).ConfigureAwait(false);
        }
    }
}
