using System.CommandLine;
using Graph.Api.Features.Imports;
using Graph.Api.Hosting;
using Graph.Extraction;
using Graph.Extraction.Articles;
using Graph.Extraction.Drafts;

namespace Graph.Api.Commands;

/// <summary><c>graph extract PATH</c>: what would be imported, as JSON, without any database.</summary>
internal static class ExtractCommand
{
    private static readonly Argument<string> Source = new("PATH") { Description = "An article (.txt, .md, .html), or a folder of them." };

    private static readonly Option<string?> Out = new("--out")
    {
        Description = "A folder for the drafts, one file each; made where it is not there. Needed for a folder of articles.",
        HelpName = "DIR",
    };

    public static Command Create()
    {
        var command = new Command("extract", "Prints what is read from an article, as a draft in JSON. Drafts can be imported.") { Source, Out };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Run(parsed.GetRequiredValue(Source), parsed.GetValue(Out), cancellationToken)));
        return command;
    }

    private static int Run(string source, string? folder, CancellationToken cancellationToken)
    {
        var files = ArticleFiles.Find([source]).Where(file => File.Exists(source) || UploadKinds.ByName(file.Name) == UploadKind.Article).ToArray();
        if (folder is not null)
        {
            return ExtractInto(folder, files, cancellationToken);
        }

        if (Directory.Exists(source))
        {
            throw new FailureException($"'{source}' is a folder; name one for its drafts with --out DIR.");
        }

        using var output = Console.OpenStandardOutput();
        DraftJson.Write(Extract(files[0]), output);
        output.Write("\n"u8);
        return ExitCodes.Done;
    }

    private static int ExtractInto(string folder, ArticleFile[] files, CancellationToken cancellationToken)
    {
        var progress = new ProgressBar(files.Length);
        var failed = 0;
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress.Show(file.Name);
            failed += TryExtract(file, TargetOf(file, files, folder), progress) ? 0 : 1;
        }

        progress.Clear();
        Console.Error.WriteLine($"{files.Length - failed} drafts written to {folder}, {failed} failed.");
        return failed == 0 ? ExitCodes.Done : ExitCodes.Failed;
    }

    private static bool TryExtract(ArticleFile file, string target, ProgressBar progress)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!); // a file in a folder has a parent
            using var output = File.Create(target);
            DraftJson.Write(Extract(file), output);
            return true;
        }
        catch (Exception failure) when (failure is FailureException or IOException or UnauthorizedAccessException)
        {
            progress.Say($"{file.Name}: {failure.Message}");
            return false;
        }
    }

    /// <summary>The name with .json for its ending; where two files would share one, the whole name with .json after it.</summary>
    private static string TargetOf(ArticleFile file, ArticleFile[] files, string folder)
    {
        var name = Path.ChangeExtension(file.Name, ".json");
        var shared = files.Count(other => Path.ChangeExtension(other.Name, ".json") == name) > 1;
        return Path.GetFullPath(Path.Combine(folder, shared ? $"{file.Name}.json" : name));
    }

    private static Draft Extract(ArticleFile file) => UploadKinds.ByName(file.Name) == UploadKind.Article
        ? ArticleExtractor.Extract(ArticleSource.FromBytes(ReadBytes(file), Path.GetFileName(file.Path)))
        : throw new FailureException($"'{file.Name}' is not read here; there are plain text (.txt), Markdown (.md) and pages (.html).");

    private static byte[] ReadBytes(ArticleFile file)
    {
        try
        {
            return File.ReadAllBytes(file.Path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new FailureException($"The file cannot be read: {failure.Message}", failure);
        }
    }
}
