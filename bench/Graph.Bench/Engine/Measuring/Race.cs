using Graph.Bench.Engine.Contestants;
using Graph.Bench.Engine.Graphs;
using Graph.Bench.Engine.Questions;
using Graph.Bench.Reporting;
using Graph.Model;

namespace Graph.Bench.Engine.Measuring;

/// <summary>Asks all databases the same questions with the same values, turn by turn, and compares their answers.</summary>
internal sealed class Race(IGeneratedGraph graph, IReadOnlyList<IContestant> contestants, RaceOptions options)
{
    /// <summary>So many batches of each step warm up the client.</summary>
    private const int WarmUpBatches = 5;

    private static readonly Dictionary<string, Value> Nothing = [];

    /// <summary>Sends rows of each step to a database, which only counts them: whoever is loaded first would else pay for the client's own compilation.</summary>
    public async Task WarmUpAsync(IContestant contestant, CancellationToken cancellationToken)
    {
        foreach (var step in graph.Steps)
        {
            foreach (var batch in step.Rows.Chunk(options.RowsPerBatch).Take(WarmUpBatches))
            {
                await contestant.RunAsync("UNWIND $rows AS row RETURN count(row)", new Dictionary<string, Value> { ["rows"] = Value.Of(batch) }, cancellationToken);
            }
        }
    }

    /// <summary>Loads the graph into one database, batch by batch.</summary>
    /// <returns>How many rows a second, schema left out.</returns>
    public async Task<double> LoadAsync(IContestant contestant, CancellationToken cancellationToken)
    {
        foreach (var statement in graph.Schema)
        {
            await contestant.RunAsync(statement, Nothing, cancellationToken);
        }

        var milliseconds = await Rounds.MillisecondsAsync(async () =>
        {
            foreach (var step in graph.Steps)
            {
                foreach (var batch in step.Rows.Chunk(options.RowsPerBatch))
                {
                    await contestant.RunAsync(step.Statement, new Dictionary<string, Value> { ["rows"] = Value.Of(batch) }, cancellationToken);
                }
            }
        });
        return graph.Steps.Sum(step => step.Rows.Count) / milliseconds * 1000;
    }

    /// <summary>Asks one question.</summary>
    public async Task<Asked> AskAsync(Question question, CancellationToken cancellationToken)
    {
        var times = contestants.Select(_ => new List<double>()).ToArray();
        string? difference = null;
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

            difference ??= Difference(question, answers);
        }

        return new Asked([.. times.Select((values, index) => new Series(contestants[index].Name, values))], difference);
    }

    private static async Task<IReadOnlyList<string>> AskAsync(
        IContestant contestant, Question question, Dictionary<string, Value> parameters, List<double> times, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> answer = [];
        times.Add(await Rounds.MillisecondsAsync(async () => answer = await contestant.RunAsync(question.Statement, parameters, cancellationToken)));
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
