using Graph.Embedded.Files;
using Graph.Embedded.Storage;
using Microsoft.Data.Sqlite;

namespace Graph.Embedded.FullText;

/// <summary>Brings the full-text tables in step with a write transaction, inside its SQLite transaction: before a search of its own, and before the commit.</summary>
internal sealed class FullTextWriter(SqliteConnection connection, GraphState before, StateWriter writer)
{
    private readonly HashSet<long> _created = [];
    private readonly uint _version = FullTextTables.VersionFor(writer.State.Version);

    /// <summary>Rows of earlier transactions that this one makes useless: (table, row).</summary>
    public HashSet<(long Table, long Row)> Dead { get; } = [];

    /// <summary>Writes the documents of all elements changed so far.</summary>
    public void Flush()
    {
        foreach (var index in writer.State.FullText.All)
        {
            var isNew = before.FullText.Find(index.Rule.Name)?.Number != index.Number;
            if (isNew && _created.Add(index.Number))
            {
                FullTextTables.Create(connection, index);
                Write(index, FullTextDocuments.Candidates(index, writer.State));
            }
            else
            {
                Write(index, (index.Rule.OnRelationships ? writer.Changes.Relationships : writer.Changes.Nodes).Order());
            }
        }
    }

    private void Write(FullTextIndex shared, IEnumerable<int> ids)
    {
        var index = shared.OwnedBy(writer.State.Owner);
        writer.State.FullText = writer.State.FullText.With(index);
        var table = FullTextTables.NameOf(index.Number);
        var parameters = string.Join(", ", index.Keys.Select((_, column) => FormattableString.Invariant($"?{column + 2}")));
        using var put = new SqliteStatement(connection, $"INSERT INTO {table} (rowid, {FullTextTables.ColumnsOf(index)}) VALUES (?1, {parameters})");
        using var drop = new SqliteStatement(connection, $"DELETE FROM {table} WHERE rowid = ?1");
        foreach (var id in ids)
        {
            Write(index, id, put, drop);
        }
    }

    private void Write(FullTextIndex index, int id, SqliteStatement put, SqliteStatement drop)
    {
        var document = FullTextDocuments.Of(index, id, writer.State);
        var known = index.VersionOf(id);
        if (known == _version)
        {
            drop.Bind(1, FullTextTables.RowOf(id, known)).Run();
        }
        else if (known != 0)
        {
            if (document is not null && FullTextDocuments.Of(index, id, before) is { } old && document.SequenceEqual(old))
            {
                return;
            }

            Dead.Add((index.Number, FullTextTables.RowOf(id, known)));
        }

        index.SetVersion(id, document is null ? 0 : _version);
        if (document is not null)
        {
            Put(put.Bind(1, FullTextTables.RowOf(id, _version)), document);
        }
    }

    private static void Put(SqliteStatement put, string[] document)
    {
        for (var column = 0; column < document.Length; column++)
        {
            put.Bind(column + 2, document[column]);
        }

        put.Run();
    }
}
