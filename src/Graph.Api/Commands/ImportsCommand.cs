using System.CommandLine;
using Graph.Api.Commands.Output;
using Graph.Api.Features.Imports;
using Graph.Model;
using Graph.Relations.Queries;

namespace Graph.Api.Commands;

/// <summary><c>graph imports</c>.</summary>
internal static class ImportsCommand
{
    private static readonly string[] Columns = ["id", "title", "state", "createdAt", "articles", "entities", "claims", "relationships", "passages"];

    public static Command Create()
    {
        var format = FormatOption.Create();
        var command = new Command("imports", "Lists the imports that are in the graph, newest first.") { format };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, parsed.GetRequiredValue(format), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, string format, CancellationToken cancellationToken)
    {
        await using var open = await OpenDatabase.OfAsync(parsed, AccessMode.Read, cancellationToken);
        var imports = (await new ImportQueries(open.Database, open.Statements).ListAsync(cancellationToken)).Value;
        await ListedRows.PrintAsync(format, Columns, [.. imports.Select(RowOf)], cancellationToken);
        return ExitCodes.Done;
    }

    private static IReadOnlyList<Value> RowOf(StoredImport import)
    {
        Value Sum(Func<StoredImportFile, int> count) => Value.Of((long)import.Files.Sum(count));
        return
        [
            Value.Of(import.Id),
            Value.Of(TitleOf(import)),
            Value.Of(ImportState.Committed),
            Value.Of(import.CreatedAt),
            Value.Of((long)import.Files.Count),
            Sum(file => file.Created.Entities),
            Sum(file => file.Created.Claims),
            Sum(file => file.Created.Relationships),
            Sum(file => file.Created.Passages),
        ];
    }

    private static string TitleOf(StoredImport import)
    {
        if (import.Files.Count == 0)
        {
            return "(replaced by later versions)";
        }

        var first = import.Files[0].Title ?? import.Files[0].Name;
        return import.Files.Count == 1 ? first : $"{first} and {import.Files.Count - 1} more";
    }
}
