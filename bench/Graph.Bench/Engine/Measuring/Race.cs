using System.Diagnostics;
using Graph.Bench.Engine.Contestants;
using Graph.Bench.Engine.Graphs;
using Graph.Bench.Engine.Questions;
using Graph.Model;

namespace Graph.Bench.Engine.Measuring;

/// <summary>Asks all databases the same questions with the same values, turn by turn, and compares their answers.</summary>
internal sealed class Race(IGeneratedGraph graph, IReadOnlyList<IContestant> contestants, RaceOptions options)
{
    private static readonly Dictionary<string, Value> Nothing = [];

    /// <summary>Loads the graph into one database and says how long each step took.</summary>
    public async Task<LoadTiming> LoadAsync(IContestant contestant, CancellationToken cancellationToken)
    {
        foreach (var statement in graph.Schema)
        {
            await contestant.RunAsync(statement, Nothing, cancellationToken);
        }

        var rows = 0L;
        var started = Stopwatch.GetTimestamp();
        foreach (var step in graph.Steps)
        {
            for (var begin = 0; begin < step.Rows.Count; begin += options.RowsPerBatch)
            {
                var batch = Value.Of(step.Rows.Skip(begin).Take(options.RowsPerBatch).ToArray());
                await contestant.RunAsync(step.Statement, new Dictionary<string, Value> { ["rows"] = batch }, cancellationToken);
            }

            rows += step.Rows.Count;
        }

        return new LoadTiming(contestant.Name, rows, Stopwatch.GetElapsedTime(started));
    }

    /// <summary>Asks one question.</summary>
    public async Task<Comparison> AskAsync(Question question, CancellationToken cancellationToken)
    {
        var times = contestants.Select(_ => new List<double>()).ToArray();
        string? difference = null;
        var rows = 0;
        var random = new Random(options.Seed);
        for (var draw = 0; draw < options.Draws; draw++)
        {
            var parameters = question.Parameters.ToDictionary(parameter => parameter.Name, parameter => graph.Draw(parameter.Kind, random));
            var answers = new IReadOnlyList<string>[contestants.Count];
            for (var repeat = 0; repeat < options.Repeats; repeat++)
            {
                for (var index = 0; index < contestants.Count; index++)
                {
                    answers[index] = await AskAsync(contestants[index], question, parameters, times[index], cancellationToken);
                }
            }

            rows += answers[0].Count;
            difference ??= Difference(question, answers);
        }

        return new Comparison(question.Name, [.. times.Select(Timing.Of)], difference, rows);
    }

    private static async Task<IReadOnlyList<string>> AskAsync(
        IContestant contestant, Question question, Dictionary<string, Value> parameters, List<double> times, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var answer = await contestant.RunAsync(question.Statement, parameters, cancellationToken);
        times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        if (question.Undo is not null)
        {
            await contestant.RunAsync(question.Undo, parameters, cancellationToken);
        }

        return question.IsOrdered ? answer : [.. answer.Order(StringComparer.Ordinal)];
    }

    private string? Difference(Question question, IReadOnlyList<string>[] answers)
    {
        for (var index = 1; index < answers.Length; index++)
        {
            if (!answers[0].SequenceEqual(answers[index]))
            {
                var place = answers[0].Zip(answers[index]).TakeWhile(pair => pair.First == pair.Second).Count();
                return $"{question.Name}: {contestants[0].Name} {answers[0].Count} rows, {contestants[index].Name} {answers[index].Count}; "
                    + $"row {place}: {answers[0].ElementAtOrDefault(place)} and {answers[index].ElementAtOrDefault(place)}";
            }
        }

        return null;
    }
}
