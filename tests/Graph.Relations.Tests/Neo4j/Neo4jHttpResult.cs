using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Graph.Model;

namespace Graph.Relations.Tests.Neo4j;

internal sealed class Neo4jHttpResult(JsonObject answer) : IGraphResult
{
    public IReadOnlyList<string> Columns => [.. answer["data"]!["fields"]!.AsArray().Select(name => name!.ToString())];

    public async IAsyncEnumerable<IReadOnlyList<Value>> RowsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var row in answer["data"]!["values"]!.AsArray())
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return [.. row!.AsArray().Select(value => Neo4jHttpValues.Read(value!))];
        }

        await Task.CompletedTask;
    }

    public Task<ResultSummary> ConsumeAsync(CancellationToken cancellationToken = default)
    {
        var counters = answer["counters"]!;
        return Task.FromResult(new ResultSummary(
            StatementKind.ReadWrite,
            new Counters { NodesCreated = (long)counters["nodesCreated"]!, RelationshipsCreated = (long)counters["relationshipsCreated"]! },
            null,
            []));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
