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

    private static readonly Option<bool> Explain = new("--explain")
    {
        Description = "Prints, for each item, the rule and the words that led to it, a line each; with --out, to a file beside each draft.",
    };

    public static Command Create()
    {
        var command = new Command("extract", "Prints what is read from an article, as a draft in JSON. Drafts can be imported.") { UnknownOptions.Refuse(Source), Out, Explain };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(
            Run(parsed.GetRequiredValue(Source), parsed.GetValue(Out), parsed.GetValue(Explain), cancellationToken)));
        return command;
    }

    private static int Run(string source, string? folder, bool explain, CancellationToken cancellationToken)
    {
        var files = ArticleFiles.Find([source]).Where(file => File.Exists(source) || UploadKinds.ByName(file.Name) == UploadKind.Article).ToArray();
        if (folder is not null)
        {
            return new FolderExtraction(files, folder, explain).Run(cancellationToken);
        }

        if (Directory.Exists(source))
        {
            throw new FailureException($"'{source}' is a folder; name one for its drafts with --out DIR.");
        }

        using var output = Console.OpenStandardOutput();
        Write(files[0], explain, output);
        return ExitCodes.Done;
    }

    private static void Write(ArticleFile file, bool explain, Stream output)
    {
        if (explain)
        {
            ExplanationText.Write(ArticleExtractor.Explain(Read(file)), output);
            return;
        }

        DraftJson.Write(ArticleExtractor.Extract(Read(file)), output);
        output.Write("\n"u8);
    }

    /// <summary>The article in a file.</summary>
    /// <exception cref="FailureException">It is of a kind that is not read here, or cannot be read.</exception>
    public static ArticleSource Read(ArticleFile file) => UploadKinds.ByName(file.Name) == UploadKind.Article
        ? TextFile.Read(ReadBytes(file), Path.GetFileName(file.Path))
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
