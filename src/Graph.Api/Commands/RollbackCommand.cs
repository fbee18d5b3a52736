using System.CommandLine;
using Graph.Api.Features.Imports;
using Graph.Api.Hosting;
using Graph.Model;
using Graph.Relations.Import;
using Graph.Relations.Queries;

namespace Graph.Api.Commands;

/// <summary><c>graph rollback ID</c>.</summary>
internal static class RollbackCommand
{
    private static readonly Argument<string> Import = new("ID") { Description = "The import to take back; 'graph imports' lists them." };

    public static Command Create()
    {
        var command = new Command("rollback", "Takes an import back; all that other imports say stays.") { UnknownOptions.Refuse(Import) };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var id = parsed.GetRequiredValue(Import);
        await using var open = await OpenDatabase.OfAsync(parsed, AccessMode.Write, cancellationToken);
        var import = await new CommittedImports(new ImportQueries(open.Database, open.Statements)).FindAsync(id, cancellationToken);
        var outcome = await new ImportRollback(open.Database, open.Statements, open.Limits).RollBackAsync(id, cancellationToken)
            ?? throw new FailureException(WhyNot(parsed, id) ?? $"There is no import '{id}' in the graph; 'graph imports' lists those that are.");
        if (import is not null)
        {
            using var beside = BesideDatabase.Of(parsed, makes: true);
            beside.Imports.RememberTakenBack(import, TimeProvider.System.GetUtcNow());
        }

        Console.Out.WriteLine(
            $"{Counted.Of(outcome.Claims, "claim")} and {Counted.Of(outcome.Removed.Count, "article")} removed, {Counted.Of(outcome.Restored.Count, "earlier version")} restored.");
        return ExitCodes.Done;
    }

    private static string? WhyNot(ParseResult parsed, string id)
    {
        using var beside = BesideDatabase.Of(parsed);
        return beside.Imports.Find(id) is { } kept ? ImportHistory.WhyNotTakenBack(ImportHistory.TakenBack(kept.Document)) : null;
    }
}
