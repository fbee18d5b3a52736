using System.CommandLine;
using System.Globalization;
using Graph.Bench.Engine.Contestants;
using Graph.Bench.Engine.Graphs;
using Graph.Bench.Engine.Measuring;
using Graph.Bench.Engine.Questions;
using Graph.Bench.Reporting;
using Graph.Bench.Systems;
using Graph.Testing;

namespace Graph.Bench.Engine;

/// <summary><c>engine</c>: Cypher over HTTP on generated graphs, answered by this service and by Neo4j.</summary>
internal static class EngineCommand
{
    private const int Draws = 5;
    private const int RowsPerBatch = 2000;
    private const int Seed = 7;

    public static Command Create()
    {
        var command = new Command("engine", "Loading, reading and writing by Cypher over HTTP, on this service and on Neo4j; the answers are compared.");
        EngineOptions.AddTo(command);
        command.SetAction((parsed, cancellationToken) => RunAsync(EngineOptions.Read(parsed), cancellationToken));
        return command;
    }

    private static async Task RunAsync(EngineOptions options, CancellationToken cancellationToken)
    {
        var report = new Report("engine");
        foreach (var name in options.Graphs)
        {
            await MeasureAsync(Make(name, options.Size), options, report, cancellationToken);
        }

        report.Write(options.Report);
    }

    private static IGeneratedGraph Make(string name, double size) => name switch
    {
        "social" => new SocialGraph((int)(1000 * size), Seed),
        "followers" => new FollowersGraph((int)(100_000 * size), Seed),
        "mixed" => new MixedGraph((int)(25_000 * size), Seed),
        _ => throw new BenchException($"There is no graph '{name}'; there are social, followers and mixed."),
    };

    private static async Task MeasureAsync(IGeneratedGraph graph, EngineOptions options, Report report, CancellationToken cancellationToken)
    {
        using var folder = new TemporaryFolder();
        using var service = options.Service is null ? await StartServiceAsync(folder.Combine("bench.db")) : null;
        await using var neo4j = options.Server is null ? await Neo4jSystem.TryStartAsync() : null;
        var contestants = new List<IContestant> { new HttpContestant("service", options.Service ?? service!.Address) }; // one of them is there
        if ((options.Server ?? neo4j?.Http) is { } server)
        {
            contestants.Add(new HttpContestant(Neo4jSystem.Name, server));
        }

        var race = new Race(graph, contestants, new RaceOptions(Draws, options.Report.Rounds, RowsPerBatch, Seed));
        if (!options.IsLoaded)
        {
            await LoadAsync(graph, race, contestants, report, cancellationToken);
        }

        var questions = Question.ReadAll(RepositoryRoot.Combine("bench", "Graph.Bench", "Engine", "Questions", graph.Name));
        await AskAsync(graph, race, [.. questions.Where(question => options.Only?.IsMatch(question.Name) != false)], report, cancellationToken);
        foreach (var contestant in contestants)
        {
            await contestant.DisposeAsync();
        }
    }

    private static Task<ServiceProcess> StartServiceAsync(string file) => ServiceProcess.StartOnAsync(
        $"embedded:{file}", new Dictionary<string, string?> { ["Graph__WarmUp"] = "true" }, "--no-samples", "--allow-writes");

    private static async Task LoadAsync(
        IGeneratedGraph graph, Race race, List<IContestant> contestants, Report report, CancellationToken cancellationToken)
    {
        foreach (var contestant in contestants)
        {
            await race.WarmUpAsync(contestant, cancellationToken);
        }

        var rates = new List<Series>();
        foreach (var contestant in contestants)
        {
            rates.Add(new Series(contestant.Name, [await race.LoadAsync(contestant, cancellationToken)]));
        }

        report.Add(new Comparison($"{graph.Name}: loading {graph.Steps.Sum(step => step.Rows.Count)} rows", "rows/s", Better.Higher, rates[0], rates.ElementAtOrDefault(1)));
    }

    private static async Task AskAsync(
        IGeneratedGraph graph, Race race, IReadOnlyList<Question> questions, Report report, CancellationToken cancellationToken)
    {
        var ratios = new List<double>();
        foreach (var question in questions)
        {
            var asked = await race.AskAsync(question, cancellationToken);
            var comparison = new Comparison($"{graph.Name}: {question.Name}", "ms", Better.Lower, asked.Times[0], asked.Times.ElementAtOrDefault(1));
            report.Add(comparison);
            ratios.AddRange(comparison.Ratio is { } ratio ? [ratio] : []);
            if (asked.Difference is not null)
            {
                report.Note($"Answers differ: {asked.Difference}");
            }
        }

        if (ratios.Count > 0)
        {
            report.Note(string.Create(
                CultureInfo.InvariantCulture,
                $"{graph.Name}: {ratios.Count} questions, median ratio {ratios.Order().ElementAt(ratios.Count / 2):0.00}, geometric mean {Math.Exp(ratios.Average(Math.Log)):0.00}, least {ratios.Min():0.00}."));
        }
    }
}
