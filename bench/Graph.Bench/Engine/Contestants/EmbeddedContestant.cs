using System.Buffers;
using System.Text.Json;
using Graph.Embedded;
using Graph.Model;

namespace Graph.Bench.Engine.Contestants;

/// <summary>The embedded database in this process.</summary>
internal sealed class EmbeddedContestant(EmbeddedDatabase database) : IContestant
{
    /// <inheritdoc/>
    public string Name => "embedded";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> RunAsync(string statement, IReadOnlyDictionary<string, Value> parameters, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(AccessMode.Write, null, cancellationToken);
        await using var result = await transaction.RunAsync(new CypherQuery(statement, parameters), cancellationToken);
        var rows = new List<string>();
        await foreach (var row in result.RowsAsync(cancellationToken))
        {
            rows.Add(Canonical(row));
        }

        await result.ConsumeAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return rows;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => database.DisposeAsync();

    private static string Canonical(IReadOnlyList<Value> row)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            JsonText.Write(json, Value.Of(row));
        }

        using var document = JsonDocument.Parse(buffer.WrittenMemory);
        return JsonText.Canonical(document.RootElement);
    }
}
