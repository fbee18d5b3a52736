using System.CommandLine;
using Graph.Model;
using Graph.Relations.Identity;

namespace Graph.Api.Commands;

/// <summary><c>graph unmerge MERGED</c>.</summary>
internal static class UnmergeCommand
{
    private static readonly Argument<string> Merged = new("MERGED") { Description = "Id of the entity that was merged." };

    public static Command Create()
    {
        var command = new Command("unmerge", "Takes a merge back, with all that came since.") { UnknownOptions.Refuse(Merged) };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var open = await OpenDatabase.OfAsync(parsed, AccessMode.Write, cancellationToken);
        var decision = await new IdentityDecisions(open.Database, open.Statements, TimeProvider.System)
            .UnmergeAsync(parsed.GetRequiredValue(Merged), cancellationToken);
        Console.Out.WriteLine($"{decision.Second} is an entity of its own again, apart from {decision.First}.");
        return ExitCodes.Done;
    }
}
