using System.CommandLine;
using Graph.Api.Features;
using Graph.Api.Features.Exports;
using Graph.Api.Hosting;
using Graph.Model;
using Graph.Relations.Exchange;
using Graph.Relations.Queries;

namespace Graph.Api.Commands;

/// <summary><c>graph export [--format FORMAT] [--out FILE]</c>.</summary>
internal static class ExportCommand
{
    private static readonly Option<string?> Format = new("--format")
    {
        Description = $"The kind of file: {ExportFormat.Names}. Unless given, the one that FILE's ending tells, and graphml where there is none.",
        HelpName = "FORMAT",
    };

    private static readonly Option<string?> Out = new("--out")
    {
        Description = "The file to write; it takes the place of one that is there. Unless given, standard output.",
        HelpName = "FILE",
    };

    private static readonly Option<string?> Scope = new("--scope")
    {
        Description = "drawn: entities and what is drawn among them; all: claims, passages and articles too, so that the file can be imported again with its evidence. Unless given: all, but for gexf and single CSV files.",
        HelpName = "drawn|all",
    };

    private static readonly Option<string[]> Ids = new("--ids")
    {
        Description = "Entities to export, with what is drawn among them; the whole graph unless given.",
        HelpName = "ID",
        AllowMultipleArgumentsPerToken = true,
    };

    public static Command Create()
    {
        var command = new Command("export", "Writes the graph, or a part of it, to a file for other programs or to be imported again.") { Format, Out, Scope, Ids };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var file = parsed.GetValue(Out);
        var request = Read(parsed, file);
        var path = file is null ? null : Writable(file);
        await using var open = await OpenDatabase.OfAsync(parsed, AccessMode.Read, cancellationToken);
        var export = new GraphExport(open.Database, open.Statements, TimeProvider.System);
        if (await Found.AbsentAsync(new EntityQueries(open.Database, open.Statements), request.Ids ?? [], cancellationToken) is { } absent)
        {
            throw new FailureException($"There is no entity '{absent}'; 'graph query' and the page's search tell the ids of those that are.");
        }

        if (path is null)
        {
            await using var output = Console.OpenStandardOutput();
            await export.WriteAsync(request, output, cancellationToken);
            return ExitCodes.Done;
        }

        var counts = await WriteAsync(export, request, path, cancellationToken);
        Console.Error.WriteLine(ExportText.Describe(counts, request.Format, path));
        return ExitCodes.Done;
    }

    private static ExportRequest Read(ParseResult parsed, string? file)
    {
        var format = parsed.GetValue(Format) ?? (file is not null && Path.HasExtension(file) ? OfFile(file) : ExportFormat.GraphMl.Name);
        var ids = parsed.GetValue(Ids) is { Length: > 0 } given ? given : null;
        try
        {
            return ExportArguments.Read(format, parsed.GetValue(Scope), ids);
        }
        catch (RequestException problem)
        {
            throw new UsageException(problem.Message, problem);
        }
    }

    private static string OfFile(string file) => ExportFormat.OfFile(file)?.Name
        ?? throw new UsageException($"The ending of '{file}' tells no format; name one with --format: {ExportFormat.Names}.");

    /// <summary>The full path of a file to write, unless it is plain that none can be written there.</summary>
    private static string Writable(string file)
    {
        var path = Path.GetFullPath(file);
        return Directory.Exists(path) ? throw new FailureException($"'{path}' is a folder; name a file in it with --out.")
            : Path.GetDirectoryName(path) is { } folder && !Directory.Exists(folder) ? throw new FailureException($"'{path}' cannot be written: there is no folder '{folder}'.")
            : path;
    }

    /// <summary>Beside the file first, so that a file that is there stays whole until the new one is.</summary>
    private static async Task<ExportCounts> WriteAsync(GraphExport export, ExportRequest request, string file, CancellationToken cancellationToken)
    {
        var beside = $"{file}.{Environment.ProcessId}.part";
        try
        {
            ExportCounts counts;
            await using (var output = File.Create(beside))
            {
                counts = await export.WriteAsync(request, output, cancellationToken);
            }

            File.Move(beside, file, overwrite: true);
            return counts;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new FailureException($"'{file}' cannot be written: {failure.Message}", failure);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
