using System.Text.Json;
using Graph.Cypher.Execution;
using Graph.Cypher.Stores;
using Graph.Embedded.FullText;
using Graph.Embedded.Indexes;
using Graph.Embedded.Storage;
using Microsoft.Data.Sqlite;

namespace Graph.Embedded.Files;

/// <summary>Reads a whole database file into a state. The caller holds a transaction, so that the tables fit together.</summary>
internal sealed class StateLoader(SqliteConnection connection, string path, CancellationToken cancellation)
{
    private const int RowsPerLook = 1 << 14;

    private readonly GraphState _state = new(new Tokens());

    /// <summary>Full-text rows that belong to no element any more: (table, row).</summary>
    public List<(long Table, long Row)> DeadDocuments { get; } = [];

    /// <summary>Full-text indexes whose tables are of another kind than <see cref="FullTextTables"/> makes now.</summary>
    public List<SchemaRule> OutdatedIndexes { get; } = [];

    public GraphState Load()
    {
        LoadTokens();
        LoadNodes();
        LoadRelationships();
        AdjacencyBuilder.Build(_state);
        CheckCounts();
        LoadRules();
        return _state;
    }

    private void LoadTokens()
    {
        using var statement = new SqliteStatement(connection, "SELECT kind, id, name, checksum FROM token ORDER BY kind, id");
        while (statement.Step())
        {
            var table = TableOf(statement.Integer(0));
            if (statement.Integer(3) != Checksum.Of(statement.Integer(1), statement.Blob(2)) || table.Ensure(statement.Text(2)) != statement.Integer(1))
            {
                throw FileProblem.Damaged(path, "its names of labels, types and keys are not what was written");
            }
        }
    }

    private void LoadNodes()
    {
        using var statement = new SqliteStatement(connection, "SELECT id, data FROM node ORDER BY id");
        for (var rows = 0L; statement.Step(); rows++)
        {
            var id = IdOf(statement, "node", _state.NextNode, rows);
            ref var place = ref _state.Nodes.Edit(id, _state.Owner);
            place = ReadNode(id, statement.Blob(1));
            foreach (var label in place.Labels.AsSpan())
            {
                _state.NodesByLabel.Edit(label, _state.Owner).Add(id, _state.Owner);
            }

            _state.NodeCount++;
            _state.NextNode = id + 1;
        }
    }

    private void LoadRelationships()
    {
        using var statement = new SqliteStatement(connection, "SELECT id, data FROM relationship ORDER BY id");
        for (var rows = 0L; statement.Step(); rows++)
        {
            var id = IdOf(statement, "relationship", _state.NextRelationship, rows);
            ref var place = ref _state.Relationships.Edit(id, _state.Owner);
            place = ReadRelationship(id, statement.Blob(1));
            _state.RelationshipsByType.Edit(place.Type, _state.Owner).Add(id, _state.Owner);
            _state.RelationshipCount++;
            _state.NextRelationship = id + 1;
            if (!_state.Nodes[place.Start].Exists || !_state.Nodes[place.End].Exists)
            {
                throw FileProblem.Damaged(path, $"relationship {id} connects a node that is not there");
            }
        }
    }

    // Rows come by ascending id; one that does not was reached through a damaged page, in place of another.
    private int IdOf(SqliteStatement statement, string table, long least, long rows)
    {
        if (rows % RowsPerLook == 0)
        {
            cancellation.ThrowIfCancellationRequested();
        }

        var id = statement.Integer(0);
        return id >= least && id < int.MaxValue - 1 ? (int)id : throw FileProblem.Damaged(path, $"{table} {id} has an id that cannot be");
    }

    private NodeRecord ReadNode(int id, ReadOnlySpan<byte> row)
    {
        try
        {
            return RecordReader.Node(id, row, _state.Tokens);
        }
        catch (DamagedRecordException problem)
        {
            throw FileProblem.Damaged(path, $"node {id} cannot be read, as {problem.Message}");
        }
    }

    private RelationshipRecord ReadRelationship(int id, ReadOnlySpan<byte> row)
    {
        try
        {
            return RecordReader.Relationship(id, row, _state.Tokens);
        }
        catch (DamagedRecordException problem)
        {
            throw FileProblem.Damaged(path, $"relationship {id} cannot be read, as {problem.Message}");
        }
    }

    private void CheckCounts()
    {
        using var statement = new SqliteStatement(connection, "SELECT version, nodes, relationships, next_full_text, checksum FROM state");
        if (!statement.Step() || statement.Integer(1) != _state.NodeCount || statement.Integer(2) != _state.RelationshipCount)
        {
            throw FileProblem.Damaged(path, "it does not hold as many nodes and relationships as it should");
        }

        _state.Version = statement.Integer(0);
        _state.NextFullText = statement.Integer(3);
        if (statement.Integer(4) != SmallRows.ChecksumOf(_state))
        {
            throw FileProblem.Damaged(path, "its counters are not what was written");
        }
    }

    private void LoadRules()
    {
        using var statement = new SqliteStatement(
            connection, "SELECT name, kind, on_relationships, tokens, properties, full_text, checksum FROM rule ORDER BY name");
        while (statement.Step())
        {
            var (kind, options) = KindAndOptions(statement.Text(1));
            var rule = new SchemaRule(
                statement.Text(0), KindOf(kind), statement.Integer(2) != 0, NamesOf(statement.Text(3)), NamesOf(statement.Text(4)), options);
            if (statement.Integer(6) != SmallRows.ChecksumOf(rule, statement.Integer(5)))
            {
                throw FileProblem.Damaged(path, $"its rule {rule.Name} is not what was written");
            }

            _state.Schema = _state.Schema.With(rule);
            if (rule.Kind == SchemaKind.FullTextIndex)
            {
                _state.FullText = _state.FullText.With(LoadFullText(rule, statement.Integer(5)));
            }
            else
            {
                cancellation.ThrowIfCancellationRequested();
                _state.Indexes = _state.Indexes.With(IndexFill.Build(rule, _state, QueryBudget.Unlimited()));
            }
        }
    }

    private static (string Kind, string Options) KindAndOptions(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? (text, "") : (text[..space], text[(space + 1)..]);
    }

    private FullTextIndex LoadFullText(SchemaRule rule, long number)
    {
        var index = new FullTextIndex(rule, number, _state.Tokens, _state.Owner);
        if (!FullTextTables.IsCurrent(connection, number))
        {
            OutdatedIndexes.Add(rule);
            return index;
        }

        var gaps = FullTextTables.GapsOf(connection, index);
        foreach (var (row, lengths) in FullTextTables.RowsOf(connection, index))
        {
            // Rows come by element and version, so the last one of an element is its newest.
            var id = FullTextTables.IdOf(row);
            var isLive = FullTextDocuments.IsCovered(index, id, _state);
            if (index.VersionOf(id) != 0 && isLive)
            {
                DeadDocuments.Add((number, FullTextTables.RowOf(id, index.VersionOf(id))));
            }

            if (isLive)
            {
                index.Put(id, FullTextTables.VersionOf(row), [.. lengths.Select((length, column) => length - gaps.GetValueOrDefault((row, column)))]);
            }
            else
            {
                DeadDocuments.Add((number, row));
            }
        }

        return index;
    }

    private SchemaKind KindOf(string name) =>
        Enum.TryParse<SchemaKind>(name, out var kind) ? kind : throw FileProblem.Damaged(path, $"it has a rule of the unknown kind {name}");

    private string[] NamesOf(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<string[]>(json) ?? [];
        }
        catch (JsonException)
        {
            throw FileProblem.Damaged(path, $"it has a rule with unreadable names: {json}");
        }
    }

    private TokenTable TableOf(long kind) => kind switch
    {
        FileSchema.LabelTokens => _state.Tokens.Labels,
        FileSchema.TypeTokens => _state.Tokens.Types,
        FileSchema.KeyTokens => _state.Tokens.Keys,
        _ => throw FileProblem.Damaged(path, $"it has names of the unknown kind {kind}"),
    };
}
