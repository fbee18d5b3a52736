using System.Globalization;
using Graph.Api.Hosting;
using Microsoft.Data.Sqlite;

namespace Graph.Api.Workspaces;

/// <summary>
/// What is kept beside the graph because it is no knowledge yet or never becomes any: imports on their way, drafts under
/// review, saved views. Entries stand in areas, each under an id; they survive a crash as soon as they are written. Safe
/// for any number of threads; other processes may read along.
/// </summary>
internal sealed class Workspace : IDisposable
{
    private const string Memory = ":memory:";

    // The first comparison finds the place in the key, the second tells where it ends.
    private const string Begins = "area = $area AND id >= $prefix AND substr(id, 1, length($prefix)) = $prefix";

    private readonly Lock _lock = new();
    private readonly SqliteConnection _connection;
    private readonly FileStream? _holder;

    private Workspace(SqliteConnection connection, FileStream? holder) => (_connection, _holder) = (connection, holder);

    /// <summary>Opens the workspace of a service; another service cannot open the same one.</summary>
    /// <param name="path">Its file, which is made where it is not there; null for one in memory.</param>
    /// <exception cref="FailureException">Another service has it, or the file cannot be used.</exception>
    public static Workspace Open(string? path) => path is null
        ? new Workspace(WorkspaceFile.Connect(Memory, SqliteOpenMode.Memory), holder: null)
        : Held(path);

    /// <summary>Opens a workspace that a service may have open at the same time.</summary>
    /// <param name="path">Its file; one that is not there is taken for an empty one.</param>
    /// <exception cref="FailureException">The file cannot be used.</exception>
    public static Workspace Look(string? path) => path is null || !File.Exists(path)
        ? Open(path: null)
        : new Workspace(WorkspaceFile.Connect(path, SqliteOpenMode.ReadWrite), holder: null);

    /// <summary>One entry; null where there is none.</summary>
    public byte[]? Find(string area, string id)
    {
        lock (_lock)
        {
            using var command = Command("SELECT body FROM entry WHERE area = $area AND id = $id", ("$area", area), ("$id", id));
            return command.ExecuteScalar() as byte[];
        }
    }

    /// <summary>The entries of an area whose ids begin with a text, in the ordinal order of their ids.</summary>
    /// <param name="area">The area.</param>
    /// <param name="prefix">How the ids begin.</param>
    /// <param name="most">How many at most; null for all.</param>
    /// <param name="skip">How many of the first ones are left out.</param>
    public IReadOnlyList<WorkspaceEntry> List(string area, string prefix = "", int? most = null, int skip = 0)
    {
        lock (_lock)
        {
            using var command = Command(
                $"SELECT id, body FROM entry WHERE {Begins} ORDER BY id LIMIT $most OFFSET $skip", ("$area", area), ("$prefix", prefix), ("$most", most ?? -1), ("$skip", skip));
            using var reader = command.ExecuteReader();
            var entries = new List<WorkspaceEntry>();
            while (reader.Read())
            {
                entries.Add(new WorkspaceEntry(reader.GetString(0), reader.GetFieldValue<byte[]>(1)));
            }

            return entries;
        }
    }

    /// <summary>How many entries of an area have ids that begin with a text.</summary>
    public int Count(string area, string prefix)
    {
        lock (_lock)
        {
            using var command = Command($"SELECT count(*) FROM entry WHERE {Begins}", ("$area", area), ("$prefix", prefix));
            return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Writes and removes entries: all of them or, where it throws, none.</summary>
    public void Write(params IReadOnlyCollection<WorkspaceChange> changes)
    {
        lock (_lock)
        {
            using var transaction = _connection.BeginTransaction();
            foreach (var change in changes)
            {
                Write(change);
            }

            transaction.Commit();
        }
    }

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            _connection.Dispose();
            _holder?.Dispose();
        }
    }

    private static Workspace Held(string path)
    {
        var holder = WorkspaceFile.Hold(path);
        try
        {
            return new Workspace(WorkspaceFile.Connect(path, SqliteOpenMode.ReadWriteCreate), holder);
        }
        catch (FailureException)
        {
            holder.Dispose();
            throw;
        }
    }

    private void Write(WorkspaceChange change)
    {
        using var command = change.Body is { } body
            ? Command("INSERT OR REPLACE INTO entry (area, id, body) VALUES ($area, $id, $body)", ("$area", change.Area), ("$id", change.Id), ("$body", body))
            : Command("DELETE FROM entry WHERE area = $area AND id = $id", ("$area", change.Area), ("$id", change.Id));
        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string text, params (string Name, object Value)[] parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = text;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }
}
