using System.Runtime.CompilerServices;
using Graph.Model;

namespace Graph.Relations.Files;

/// <summary>Runs files in one transaction and remembers which.</summary>
internal sealed class CypherRunner(CypherFiles files, IGraphTransaction transaction)
{
    private readonly List<RanQuery> _ran = [];

    /// <summary>What was run, in order.</summary>
    public IReadOnlyList<RanQuery> Ran => _ran;

    public async Task<IReadOnlyList<Row>> RowsAsync(
        string name, CancellationToken cancellationToken, params (string Name, Value Value)[] parameters)
    {
        var rows = new List<Row>();
        await foreach (var row in StreamAsync(name, cancellationToken, parameters).ConfigureAwait(false))
        {
            rows.Add(row);
        }

        return rows;
    }

    /// <summary>The rows as they come; the next statement may be run when all have been read.</summary>
    public async IAsyncEnumerable<Row> StreamAsync(
        string name, [EnumeratorCancellation] CancellationToken cancellationToken, params (string Name, Value Value)[] parameters)
    {
        await using var result = await StartAsync(name, parameters, cancellationToken).ConfigureAwait(false);
        var columns = result.Columns.Select((column, index) => (column, index)).ToDictionary(pair => pair.column, pair => pair.index, StringComparer.Ordinal);
        await foreach (var values in result.RowsAsync(cancellationToken).ConfigureAwait(false))
        {
            yield return new Row(columns, values);
        }
    }

    public async Task<Counters> WriteAsync(
        string name, CancellationToken cancellationToken, params (string Name, Value Value)[] parameters)
    {
        await using var result = await StartAsync(name, parameters, cancellationToken).ConfigureAwait(false);
        return (await result.ConsumeAsync(cancellationToken).ConfigureAwait(false)).Counters;
    }

    private Task<IGraphResult> StartAsync(string name, (string Name, Value Value)[] parameters, CancellationToken cancellationToken)
    {
        var file = files[name];
        var query = new CypherQuery(file.Text, parameters);
        var ran = new RanQuery(file.Name, query);
        _ran.Add(ran);
        RanStatements.Add(ran);
        return transaction.RunAsync(query, cancellationToken);
    }
}
