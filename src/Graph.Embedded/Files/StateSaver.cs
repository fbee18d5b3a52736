using System.Text;
using System.Text.Json;
using Graph.Cypher.Stores;
using Graph.Embedded.FullText;
using Graph.Embedded.Storage;
using Microsoft.Data.Sqlite;

namespace Graph.Embedded.Files;

/// <summary>Writes what a transaction changed into the tables of a file, inside the SQLite transaction that the caller began.</summary>
internal sealed class StateSaver(SqliteConnection connection) : IDisposable
{
    private const int BytesPerStep = 512;

    private readonly RecordWriter _writer = new();
    private readonly SqliteStatement _putNode = new(connection, "INSERT OR REPLACE INTO node VALUES (?1, ?2)");
    private readonly SqliteStatement _dropNode = new(connection, "DELETE FROM node WHERE id = ?1");
    private readonly SqliteStatement _putRelationship = new(connection, "INSERT OR REPLACE INTO relationship VALUES (?1, ?2)");
    private readonly SqliteStatement _dropRelationship = new(connection, "DELETE FROM relationship WHERE id = ?1");
    private readonly SqliteStatement _putToken = new(connection, "INSERT INTO token VALUES (?1, ?2, ?3, ?4)");
    private readonly SqliteStatement _putState =
        new(connection, "UPDATE state SET version = ?1, nodes = ?2, relationships = ?3, next_full_text = ?4, checksum = ?5");

    public void Save(GraphState before, StateWriter writer, SavedTokens saved)
    {
        var state = writer.State;
        SaveTokens(FileSchema.LabelTokens, state.Tokens.Labels, saved.Labels);
        SaveTokens(FileSchema.TypeTokens, state.Tokens.Types, saved.Types);
        SaveTokens(FileSchema.KeyTokens, state.Tokens.Keys, saved.Keys);
        SaveNodes(state, writer);
        SaveRelationships(state, writer);
        if (writer.Changes.Schema)
        {
            SaveRules(before, state);
        }

        _putState.Bind(1, state.Version).Bind(2, state.NodeCount).Bind(3, state.RelationshipCount).Bind(4, state.NextFullText)
            .Bind(5, SmallRows.ChecksumOf(state)).Run();
    }

    public void Dispose()
    {
        _putNode.Dispose();
        _dropNode.Dispose();
        _putRelationship.Dispose();
        _dropRelationship.Dispose();
        _putToken.Dispose();
        _putState.Dispose();
    }

    private void SaveTokens(int kind, TokenTable table, int saved)
    {
        for (var token = saved; token < table.Count; token++)
        {
            var name = table.NameOf(token);
            _putToken.Bind(1, kind).Bind(2, token).Bind(3, name).Bind(4, Checksum.Of(token, Encoding.UTF8.GetBytes(name))).Run();
        }
    }

    private void SaveNodes(GraphState state, StateWriter writer)
    {
        foreach (var id in writer.Changes.Nodes.InOrder())
        {
            writer.Budget.Step();
            ref readonly var node = ref state.Nodes[id];
            if (node.Exists)
            {
                var record = _writer.Node(id, node);
                writer.Budget.Steps(record.Length / BytesPerStep);
                _putNode.Bind(1, id).Bind(2, record).Run();
            }
            else
            {
                _dropNode.Bind(1, id).Run();
            }
        }
    }

    private void SaveRelationships(GraphState state, StateWriter writer)
    {
        foreach (var id in writer.Changes.Relationships.InOrder())
        {
            writer.Budget.Step();
            ref readonly var relationship = ref state.Relationships[id];
            if (relationship.Exists)
            {
                var record = _writer.Relationship(id, relationship);
                writer.Budget.Steps(record.Length / BytesPerStep);
                _putRelationship.Bind(1, id).Bind(2, record).Run();
            }
            else
            {
                _dropRelationship.Bind(1, id).Run();
            }
        }
    }

    private void SaveRules(GraphState before, GraphState state)
    {
        FileSchema.Run(connection, "DELETE FROM rule");
        using var put = new SqliteStatement(connection, "INSERT INTO rule VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
        foreach (var rule in state.Schema.Rules.Where(rule => rule.Kind != SchemaKind.LookupIndex))
        {
            var number = rule.Kind == SchemaKind.FullTextIndex ? state.FullText.Find(rule.Name)?.Number ?? 0 : 0;
            put.Bind(1, rule.Name).Bind(2, rule.Options.Length == 0 ? rule.Kind.ToString() : $"{rule.Kind} {rule.Options}").Bind(3, rule.OnRelationships ? 1 : 0)
                .Bind(4, JsonSerializer.Serialize(rule.Tokens)).Bind(5, JsonSerializer.Serialize(rule.Properties)).Bind(6, number)
                .Bind(7, SmallRows.ChecksumOf(rule, number)).Run();
        }

        foreach (var gone in before.FullText.All.ExceptBy(state.FullText.All.Select(index => index.Number), index => index.Number))
        {
            FullTextTables.Drop(connection, gone.Number);
        }
    }
}
