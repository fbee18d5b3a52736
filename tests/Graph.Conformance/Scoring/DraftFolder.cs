using Graph.Extraction.Drafts;

namespace Graph.Conformance.Scoring;

/// <summary>Drafts as <c>graph extract</c> writes them: one file, or a folder of them.</summary>
internal static class DraftFolder
{
    /// <summary>The items of the drafts of some articles. A draft belongs to the article of its file's name; a single file to whichever is judged.</summary>
    /// <exception cref="ScoreException">A draft cannot be read, or an article has none.</exception>
    public static IReadOnlyList<ScoredItem> Read(string path, IReadOnlyList<string> articles, ScoreSubject subject)
    {
        if (File.Exists(path))
        {
            return articles is [var only]
                ? Items(path, only, subject)
                : throw new ScoreException($"{path}: there are {articles.Count} articles to judge; name the folder of their drafts.");
        }

        var files = Directory.EnumerateFiles(path, "*.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .ToLookup(file => Path.GetFileNameWithoutExtension(file), StringComparer.Ordinal);
        return [.. articles.SelectMany(article => Items(One(files[article], article, path), article, subject))];
    }

    private static string One(IEnumerable<string> files, string article, string folder) => files.ToList() switch
    {
        [var file] => file,
        [] => throw new ScoreException($"{folder}: there is no draft {article}.json."),
        var several => throw new ScoreException($"{folder}: there are {several.Count} drafts called {article}.json."),
    };

    private static IReadOnlyList<ScoredItem> Items(string file, string article, ScoreSubject subject)
    {
        try
        {
            return [.. subject.Read(article, DraftJson.Read(File.ReadAllText(file)))];
        }
        catch (DraftFormatException exception)
        {
            throw new ScoreException($"{file}: {exception.Message}");
        }
    }
}
