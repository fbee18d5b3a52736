using Graph.Api.Hosting;
using Graph.Extraction;
using Graph.Extraction.Drafts;

namespace Graph.Api.Commands;

/// <summary>Reads many files at once into a folder of drafts; what failed is told at the end, in the order of the files.</summary>
internal sealed class FolderExtraction
{
    private readonly ArticleFile[] _files;
    private readonly string _folder;
    private readonly bool _explain;
    private readonly HashSet<string> _sharedNames;
    private readonly ProgressBar _progress;
    private readonly Lock _showing = new();

    public FolderExtraction(ArticleFile[] files, string folder, bool explain)
    {
        (_files, _folder, _explain) = (files, folder, explain);
        _progress = new ProgressBar(files.Length);
        _sharedNames = files.GroupBy(file => Path.ChangeExtension(file.Name, ".json"), StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Skip(1).Any())
            .SelectMany(group => group.Select(file => file.Name))
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Writes the drafts and returns the exit code.</summary>
    public int Run(CancellationToken cancellationToken)
    {
        var failures = new string?[_files.Length];
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken };
        Parallel.For(0, _files.Length, options, index =>
        {
            lock (_showing)
            {
                _progress.Show(_files[index].Name);
            }

            failures[index] = TryExtract(_files[index]);
        });
        _progress.Clear();
        var told = failures.OfType<string>().ToArray();
        foreach (var failure in told)
        {
            Console.Error.WriteLine(failure);
        }

        Console.Error.WriteLine($"{_files.Length - told.Length} drafts written to {_folder}, {told.Length} failed.");
        return told.Length == 0 ? ExitCodes.Done : ExitCodes.Failed;
    }

    /// <summary>What went wrong with a file; null where nothing did.</summary>
    private string? TryExtract(ArticleFile file)
    {
        try
        {
            var explained = ArticleExtractor.Explain(ExtractCommand.Read(file));
            var target = TargetOf(file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!); // a file in a folder has a parent
            using (var output = File.Create(target))
            {
                DraftJson.Write(explained.Draft, output);
            }

            if (_explain)
            {
                using var output = File.Create(Path.ChangeExtension(target, ".explained.txt"));
                ExplanationText.Write(explained, output);
            }

            return null;
        }
        catch (Exception failure) when (failure is FailureException or IOException or UnauthorizedAccessException)
        {
            return $"{file.Name}: {failure.Message}";
        }
    }

    /// <summary>The name with .json for its ending; where two files would share one, the whole name with .json after it.</summary>
    private string TargetOf(ArticleFile file)
    {
        var name = _sharedNames.Contains(file.Name) ? $"{file.Name}.json" : Path.ChangeExtension(file.Name, ".json");
        return Path.GetFullPath(Path.Combine(_folder, name));
    }
}
