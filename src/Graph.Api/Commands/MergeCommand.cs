using System.CommandLine;
using Graph.Model;
using Graph.Relations.Identity;

namespace Graph.Api.Commands;

/// <summary><c>graph merge KEPT MERGED</c>.</summary>
internal static class MergeCommand
{
    private static readonly Argument<string> Kept = new("KEPT") { Description = "Id of the entity that stays, with its name." };

    private static readonly Argument<string> Merged = new("MERGED") { Description = "Id of the one that goes into it; its names become aliases." };

    public static Command Create()
    {
        var command = new Command("merge", "Merges two entities that are one; 'graph unmerge' takes it back.") { UnknownOptions.Refuse(Kept), UnknownOptions.Refuse(Merged) };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var open = await OpenDatabase.OfAsync(parsed, AccessMode.Write, cancellationToken);
        var decision = await new IdentityDecisions(open.Database, open.Statements, TimeProvider.System)
            .MergeAsync(parsed.GetRequiredValue(Kept), parsed.GetRequiredValue(Merged), cancellationToken);
        Console.Out.WriteLine($"{decision.Second} is counted with {decision.First} now.");
        return ExitCodes.Done;
    }
}
