using System.CommandLine;
using Graph.Api.Features.Imports;
using Graph.Model;
using Graph.Relations.Exchange;
using Graph.Relations.Import;

namespace Graph.Api.Commands;

/// <summary><c>graph import PATH…</c>: articles and drafts into the database, one transaction each.</summary>
internal static class ImportCommand
{
    private static readonly Argument<string[]> Paths = new("PATH")
    {
        Description = "Articles (.txt, .md, .html), drafts (.json), or folders, which are searched with all their subfolders.",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Command Create()
    {
        var command = new Command("import", "Imports articles; each file wholly or not at all. The same article again changes nothing.") { Paths };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var files = ArticleFiles.Find(parsed.GetRequiredValue(Paths));
        await using var open = await OpenDatabase.OfAsync(parsed, AccessMode.Write, cancellationToken);
        var import = new FileImport(
            new DraftImporter(open.Database, open.Statements),
            new GraphRestore(open.Database, open.Statements),
            new DecisionRestore(open.Database, open.Statements));
        var outcomes = await ImportAsync(files, import, cancellationToken);
        Console.Out.WriteLine(ImportText.Summarise(outcomes));
        return outcomes.Any(outcome => outcome.State == ImportState.Failed) ? ExitCodes.Failed : ExitCodes.Done;
    }

    private static async Task<IReadOnlyList<ImportFileDocument>> ImportAsync(
        IReadOnlyList<ArticleFile> files, FileImport import, CancellationToken cancellationToken)
    {
        var id = ImportIds.New();
        var startedAt = TimeProvider.System.GetUtcNow();
        var progress = new ProgressBar(files.Count);
        var outcomes = new List<ImportFileDocument>();
        foreach (var file in files)
        {
            progress.Show(file.Name);
            var outcome = await ImportAsync(file, import, new ImportRequest(id, file.Name, startedAt), cancellationToken);
            if (outcome.Error is { } error)
            {
                progress.Say($"{file.Name}: {error}");
            }

            outcomes.Add(outcome);
        }

        progress.Clear();
        return outcomes;
    }

    private static async Task<ImportFileDocument> ImportAsync(
        ArticleFile file, FileImport import, ImportRequest request, CancellationToken cancellationToken)
    {
        if (UploadKinds.ByName(file.Name) is not { } kind)
        {
            return FileImport.Failed(file.Name, $"This kind of file is not read here; there are {UploadKinds.Readable}.");
        }

        try
        {
            var upload = new Upload(file.Name, kind, await File.ReadAllBytesAsync(file.Path, cancellationToken));
            return await import.RunAsync(upload, request, _ => { }, cancellationToken);
        }
        catch (GraphUnavailableException failure)
        {
            return FileImport.Failed(file.Name, failure.Message);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return FileImport.Failed(file.Name, $"The file cannot be read: {failure.Message}");
        }
    }
}
