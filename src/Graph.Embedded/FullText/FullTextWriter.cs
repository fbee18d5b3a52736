using Graph.Embedded.Files;
using Graph.Embedded.Storage;
using Microsoft.Data.Sqlite;

namespace Graph.Embedded.FullText;

/// <summary>Brings the full-text tables in step with a write transaction, inside its SQLite transaction: before a search of its own, and before the commit.</summary>
internal sealed class FullTextWriter(SqliteConnection connection, GraphState before, StateWriter writer)
{
    private const int StepsOfADocument = 16;

    private readonly HashSet<long> _created = [];
    private readonly uint _version = FullTextTables.VersionFor(writer.State.Version);

    /// <summary>Rows of earlier transactions that this one makes useless: (table, row).</summary>
    public HashSet<(long Table, long Row)> Dead { get; } = [];

    /// <summary>The index as the transaction has it now.</summary>
    public FullTextIndex Newest(FullTextIndex index) => writer.State.FullText.Find(index.Rule.Name) ?? index;

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
                Write(index, (index.Rule.OnRelationships ? writer.Changes.Relationships : writer.Changes.Nodes).InOrder());
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
            writer.Budget.Steps(StepsOfADocument);
            Write(index, id, put, drop);
        }
    }

    private void Write(FullTextIndex index, int id, SqliteStatement put, SqliteStatement drop)
    {
        var isCovered = FullTextDocuments.IsCovered(index, id, writer.State);
        var known = index.VersionOf(id);
        if (known == _version)
        {
            drop.Bind(1, FullTextTables.RowOf(id, known)).Run();
        }
        else if (known != 0)
        {
            if (isCovered && FullTextDocuments.IsSame(index, id, before, writer.State))
            {
                return;
            }

            Dead.Add((index.Number, FullTextTables.RowOf(id, known)));
        }

        if (isCovered && FullTextDocuments.Of(index, id, writer.State) is { } document)
        {
            index.Put(id, _version, document.Lengths);
            Put(put.Bind(1, FullTextTables.RowOf(id, _version)), document.Columns);
        }
        else
        {
            index.Remove(id);
        }
    }

    private static void Put(SqliteStatement put, string[] columns)
    {
        for (var column = 0; column < columns.Length; column++)
        {
            put.Bind(column + 2, columns[column]);
        }

        put.Run();
    }
}
