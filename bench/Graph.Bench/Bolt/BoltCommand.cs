using System.CommandLine;
using Graph.Bench.Reporting;
using Graph.Bench.Systems;

namespace Graph.Bench.Bolt;

/// <summary><c>bolt</c>: how fast rows of a large result come over Bolt, beside the same server's HTTP Query API.</summary>
internal static class BoltCommand
{
    private const int DefaultRows = 100_000;

    private static readonly Option<int> Rows = new("--rows")
    {
        Description = $"How many rows the result has; {DefaultRows} unless told.",
        DefaultValueFactory = _ => DefaultRows,
        HelpName = "N",
    };

    public static Command Create()
    {
        var command = new Command("bolt", "Rows a second of a large result: our Bolt client, and the HTTP Query API of the same server.") { Rows };
        ReportOptions.AddTo(command);
        command.SetAction((parsed, _) => RunAsync(parsed.GetValue(Rows), ReportOptions.Read(parsed)));
        return command;
    }

    private static async Task RunAsync(int rows, ReportOptions options)
    {
        await using var neo4j = await Neo4jSystem.TryStartAsync()
            ?? throw new BenchException("There is no Neo4j: GRAPH_NEO4J_URI names none, and the shared folder has none to start.");
        var report = new Report("bolt");
        foreach (var shape in ResultShape.All)
        {
            await MeasureAsync(shape, neo4j, rows, options.Rounds, report);
        }

        report.Write(options);
    }

    private static async Task MeasureAsync(ResultShape shape, Neo4jSystem neo4j, int rows, int rounds, Report report)
    {
        await Console.Error.WriteLineAsync($"{shape.Name} …");
        await using var bolt = new BoltReader(neo4j.Options);
        using var http = neo4j.Http is { } address ? new HttpReader(address) : null;
        var (ours, other) = await Rounds.MillisecondsAsync(
            rounds, () => CheckAsync(bolt.ReadAsync(shape, rows), rows), http is null ? null : () => CheckAsync(http.ReadAsync(shape, rows), rows));
        report.Add(new Comparison(
            $"{rows} rows of {shape.Name}",
            "rows/s",
            Better.Higher,
            new Series("our Bolt client", PerSecond(ours)),
            other is null ? null : new Series("HTTP Query API", PerSecond(other))));

        double[] PerSecond(IReadOnlyList<double> times) => [.. times.Select(time => rows * 1000 / time)];
    }

    private static async Task CheckAsync(Task<long> reading, int rows)
    {
        var sum = await reading;
        var expected = (long)rows * (rows + 1) / 2;
        if (sum != expected)
        {
            throw new BenchException($"The rows do not add up: {sum} instead of {expected}.");
        }
    }
}
