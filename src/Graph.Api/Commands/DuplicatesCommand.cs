using System.CommandLine;
using System.CommandLine.Parsing;
using Graph.Api.Commands.Output;
using Graph.Model;
using Graph.Relations.Queries;

namespace Graph.Api.Commands;

/// <summary><c>graph duplicates</c>.</summary>
internal static class DuplicatesCommand
{
    private static readonly string[] Columns = ["first", "firstName", "second", "secondName", "score", "reasons"];

    private static readonly Option<int> Limit = new("--limit") { Description = "How many pairs at most.", DefaultValueFactory = _ => 50 };

    private static readonly Option<double> Least = new("--least") { Description = "How likely a pair has to be at least, 0 to 1.", DefaultValueFactory = _ => 0 };

    public static Command Create()
    {
        var format = FormatOption.Create();
        Limit.Validators.Add(result => Check(result, result.GetValueOrDefault<int>() >= 1, "a whole number from 1 on"));
        Least.Validators.Add(result => Check(result, result.GetValueOrDefault<double>() is >= 0 and <= 1, "a number from 0 to 1"));
        var command = new Command("duplicates", "Lists entities that may be one, with reasons, likeliest first.") { Limit, Least, format };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, parsed.GetRequiredValue(format), cancellationToken));
        return command;
    }

    private static void Check(OptionResult option, bool isRight, string right)
    {
        if (!isRight)
        {
            option.AddError($"{option.Option.Name} takes {right}.");
        }
    }

    private static async Task<int> RunAsync(ParseResult parsed, string format, CancellationToken cancellationToken)
    {
        await using var open = await OpenDatabase.OfAsync(parsed, AccessMode.Read, cancellationToken);
        var pairs = await new DuplicateQueries(open.Database, open.Statements).FindAsync(
            parsed.GetValue(Least), parsed.GetValue(Limit), cancellationToken);
        await ListedRows.PrintAsync(format, Columns, [.. pairs.Value.Select(RowOf)], cancellationToken);
        return ExitCodes.Done;
    }

    private static IReadOnlyList<Value> RowOf(DuplicatePair pair) =>
    [
        Value.Of(pair.First.Id),
        Value.Of(pair.First.Name),
        Value.Of(pair.Second.Id),
        Value.Of(pair.Second.Name),
        Value.Of(pair.Score),
        Value.Of(string.Join("; ", pair.Reasons)),
    ];
}
