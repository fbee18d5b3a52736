using System.CommandLine;
using Graph.Api.Features.Imports;
using Graph.Api.Hosting;
using Graph.Relations.Exchange.Rows;
using Graph.Relations.Import;

namespace Graph.Api.Commands;

/// <summary><c>graph import PATH…</c>: articles and drafts into the database, one transaction each.</summary>
internal static class ImportCommand
{
    private static readonly Argument<string[]> Paths = new("PATH")
    {
        Description = "Articles (.txt, .md, .html), drafts (.json, .jsonl), tables (.csv, .jsonl), exported graphs (.graphml, .gexf, .cyjs, .zip, .cypher), archives (.zip), or folders, which are searched with all their subfolders.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string?> Mapping = new("--mapping")
    {
        Description = "What the columns of tables mean: a mapping file, or the name of one that comes with the program or was kept. Unless given, the columns tell.",
        HelpName = "FILE|NAME",
    };

    private static readonly Option<bool> Strict = new("--all-or-nothing") { Description = "One bad row keeps all the other rows of its file out." };

    private static readonly Option<bool> Dry = new("--dry-run") { Description = "Only reads, and says which rows would not be taken; no database is opened." };

    public static Command Create()
    {
        var command = new Command("import", "Imports articles; each file wholly or not at all, tables row by row. The same again changes nothing.") { UnknownOptions.Refuse(Paths), Mapping, Strict, Dry };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var files = ArticleFiles.Find(parsed.GetRequiredValue(Paths));
        var reader = Reader(parsed);
        var outcomes = parsed.GetValue(Dry)
            ? await ReadAsync(files, reader, cancellationToken)
            : await CommitAsync(parsed, files, reader, cancellationToken);
        return outcomes.Any(outcome => outcome.State == ImportState.Failed) ? ExitCodes.Failed : ExitCodes.Done;
    }

    private static ImportFiles Reader(ParseResult parsed)
    {
        using var beside = BesideDatabase.Of(parsed);
        var mapping = parsed.GetValue(Mapping) is { } name ? UsageException.Reading(() => MappingFiles.FindOrRead(name, beside.Mappings)) : null;
        return new ImportFiles(mapping, beside.Mappings.Texts(), parsed.GetValue(Strict), Settings.Options(Settings.Read(ProgramFolders.Find())).ArchiveLimits());
    }

    private static async Task<IReadOnlyList<ImportFileDocument>> ReadAsync(
        IReadOnlyList<ArticleFile> files, ImportFiles reader, CancellationToken cancellationToken)
    {
        var outcomes = new List<ImportFileDocument>();
        foreach (var file in files)
        {
            outcomes.AddRange(await reader.EachAsync(file, async upload =>
            {
                var content = await FileImport.ReadAsync(upload, cancellationToken);
                return FileImport.Ready(upload.Name, content.Drafts).With(content);
            }, cancellationToken));
        }

        outcomes.ForEach(outcome => Say(outcome, Console.Error.WriteLine));
        Console.Out.WriteLine(ImportText.SummariseDry(outcomes));
        return outcomes;
    }

    private static async Task<IReadOnlyList<ImportFileDocument>> CommitAsync(
        ParseResult parsed, IReadOnlyList<ArticleFile> files, ImportFiles reader, CancellationToken cancellationToken)
    {
        await using var target = await ImportTarget.OfAsync(parsed, cancellationToken);
        var (id, startedAt) = (ImportIds.New(), TimeProvider.System.GetUtcNow());
        var progress = new ProgressBar(files.Count);
        var outcomes = new List<ImportFileDocument>();
        var position = 0;
        foreach (var file in files)
        {
            progress.Show(file.Name);
            var done = await FinishAsync(file, progress, async () => file.Name.EndsWith(CypherScript.Extension, StringComparison.OrdinalIgnoreCase)
                ? [await CypherScript.RunAsync(file, await target.OpenAsync(cancellationToken), cancellationToken)]
                : await reader.EachAsync(
                    file, upload => target.ImportAsync(upload, new ImportRequest(id, upload.Name, startedAt) { Position = position++ }, cancellationToken), cancellationToken));
            done.ToList().ForEach(outcome => Say(outcome, progress.Say));
            outcomes.AddRange(done);
        }

        progress.Clear();
        Remember(parsed, ImportDocument.Of(id, startedAt, outcomes));
        Console.Out.WriteLine(ImportText.Summarise(outcomes));
        if (await target.HoldsAsync(id, cancellationToken))
        {
            Console.Out.WriteLine(ImportText.TakingBack(id, parsed.GetValue(DatabaseOption.Instance)));
        }

        return outcomes;
    }

    /// <summary>The graph knows what it holds of an import; what failed beside it is kept beside the graph.</summary>
    private static void Remember(ParseResult parsed, ImportDocument import)
    {
        if (import.State == ImportState.Committed && import.Files.Any(file => file.State == ImportState.Failed))
        {
            using var beside = BesideDatabase.Of(parsed, makes: true);
            beside.Imports.Remember(import);
        }
    }

    private static async Task<IReadOnlyList<ImportFileDocument>> FinishAsync(
        ArticleFile file, ProgressBar progress, Func<Task<IReadOnlyList<ImportFileDocument>>> work)
    {
        try
        {
            return await work();
        }
        catch (OperationCanceledException)
        {
            progress.Say($"graph: interrupted at {file.Name}; nothing of what was under way is in the graph.");
            throw;
        }
    }

    private static void Say(ImportFileDocument outcome, Action<string> say)
    {
        if (outcome.Error is { } error)
        {
            say($"{outcome.Name}: {error}");
        }

        foreach (var warning in (outcome.Warnings ?? []).Where(warning => warning.Start is null))
        {
            say($"{outcome.Name}: warning: {warning.Message}");
        }

        foreach (var row in outcome.RowErrors ?? [])
        {
            say($"{outcome.Name}: {new RowProblem(row.Line, row.Column, row.Value, row.Reason).Message}");
        }
    }
}
