using Graph.Bench.Reporting;
using Graph.Bench.Systems;
using Graph.Model;
using Graph.Relations.Files;
using Graph.Relations.Queries;

namespace Graph.Bench.Databases;

/// <summary>How long it takes to see the neighbours of an entity, and theirs.</summary>
internal sealed class WalkMeasurement(IGraphDatabase embedded, IGraphDatabase? neo4j, CypherFiles files, Report report)
{
    private const int Entities = 50;

    private const string Chosen = """
        MATCH (entity:Entity)
        WHERE COUNT { (entity)--(:Entity) } > 0
        WITH entity.id AS id, COUNT { (entity)--(:Entity) } AS degree
        ORDER BY degree DESC, id
        WITH collect(id) AS ids
        UNWIND range(0, $count - 1) AS n
        RETURN ids[n * size(ids) / $count] AS id
        """;

    private const string OneHop = "MATCH (:Entity {id: $id})-[r]-(b:Entity) RETURN b.id AS id, type(r) AS type";

    private const string TwoHops = "MATCH (a:Entity {id: $id})--(:Entity)--(c:Entity) WHERE c <> a RETURN DISTINCT c.id AS id";

    /// <summary>Walks from entities spread evenly from the most to the least connected; a value is the mean of one round over all of them.</summary>
    public async Task RunAsync(int rounds)
    {
        var rows = await Statements.RowsAsync(embedded, new CypherQuery(Chosen, ("count", Value.Of((long)Entities))));
        var ids = rows.Select(row => row[0].AsString()).ToArray();
        report.Note($"Walks begin at {ids.Distinct().Count()} entities, from the most to the least connected; a value is the mean of one round over them.");
        await MeasureAsync("one hop", rounds, ids, (database, id) => WalkAsync(database, OneHop, id));
        await MeasureAsync("two hops", rounds, ids, (database, id) => WalkAsync(database, TwoHops, id));
        await MeasureAsync("a page of neighbours, as the page asks for it", rounds, ids, PageAsync);
    }

    private async Task MeasureAsync(string subject, int rounds, string[] ids, Func<IGraphDatabase, string, Task<int>> walk)
    {
        await Console.Error.WriteLineAsync($"{subject} …");
        var (ours, other) = await Rounds.MillisecondsAsync(
            rounds, () => AllAsync(embedded), neo4j is null ? null : () => AllAsync(neo4j));
        report.Add(new Comparison(
            subject,
            "ms",
            Better.Lower,
            new Series(EmbeddedSystem.Name, Mean(ours)),
            other is null ? null : new Series(Neo4jSystem.Name, Mean(other))));

        async Task AllAsync(IGraphDatabase database)
        {
            foreach (var id in ids)
            {
                await walk(database, id);
            }
        }

        double[] Mean(IReadOnlyList<double> times) => [.. times.Select(time => time / ids.Length)];
    }

    private static async Task<int> WalkAsync(IGraphDatabase database, string statement, string id) =>
        (await Statements.RowsAsync(database, new CypherQuery(statement, ("id", Value.Of(id))))).Count;

    private async Task<int> PageAsync(IGraphDatabase database, string id) =>
        (await new EntityQueries(database, files).NeighboursAsync(id, new NeighbourFilter { Limit = 50 })).Value?.Nodes.Count ?? 0;
}
