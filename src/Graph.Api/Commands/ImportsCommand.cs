using System.CommandLine;
using Graph.Api.Commands.Output;
using Graph.Api.Features.Imports;
using Graph.Model;
using Graph.Relations;
using Graph.Relations.Queries;

namespace Graph.Api.Commands;

/// <summary><c>graph imports</c>.</summary>
internal static class ImportsCommand
{
    private static readonly string[] Columns = ["id", "title", "state", "createdAt", "articles", "failed", "entities", "claims", "relationships", "passages"];

    public static Command Create()
    {
        var format = FormatOption.Create();
        var command = new Command("imports", "Lists the imports, newest first: in the graph, under way, waiting for their review, and over.") { format };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, parsed.GetRequiredValue(format), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, string format, CancellationToken cancellationToken)
    {
        await using var open = await OpenDatabase.OfAsync(parsed, AccessMode.Read, cancellationToken);
        using var beside = BesideDatabase.Of(parsed);
        var committed = await new CommittedImports(new ImportQueries(open.Database, open.Statements)).ListAsync(cancellationToken);
        var imports = ImportHistory.Merge([.. beside.Imports.All().Select(kept => kept.Document)], committed);
        await ListedRows.PrintAsync(format, Columns, [.. imports.Select(RowOf)], cancellationToken);
        return ExitCodes.Done;
    }

    private static IReadOnlyList<Value> RowOf(ImportDocument import)
    {
        Value Sum(Func<CreatedDocument, int> count) => Value.Of((long)import.Files.Sum(file => file.Created is { } created ? count(created) : 0));
        return
        [
            Value.Of(import.Id),
            Value.Of(TitleOf(import)),
            Value.Of(import.State),
            Value.Of(RecordedTime.Of(import.CreatedAt)),
            Value.Of((long)import.Files.Sum(file => file.Articles())),
            Value.Of((long)import.Files.Count(file => file.State == ImportState.Failed)),
            Sum(created => created.Entities),
            Sum(created => created.Claims),
            Sum(created => created.Relationships),
            Sum(created => created.Passages),
        ];
    }

    private static string TitleOf(ImportDocument import)
    {
        if (import.Files.Count == 0)
        {
            return "(replaced by later versions)";
        }

        var first = import.Files[0];
        var title = first.Rows is null && first.Article?.Title is { } its ? its : first.Name;
        return import.Files.Count == 1 ? title : $"{title} and {import.Files.Count - 1} more";
    }
}
