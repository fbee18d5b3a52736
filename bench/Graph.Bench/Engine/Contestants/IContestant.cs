using Graph.Model;

namespace Graph.Bench.Engine.Contestants;

/// <summary>A database that answers Cypher.</summary>
internal interface IContestant : IAsyncDisposable
{
    /// <summary>Its name in reports.</summary>
    string Name { get; }

    /// <summary>Runs a statement to its end.</summary>
    /// <returns>The rows, as JSON arrays.</returns>
    Task<IReadOnlyList<string>> RunAsync(string statement, IReadOnlyDictionary<string, Value> parameters, CancellationToken cancellationToken);
}
