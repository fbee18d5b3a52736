using Graph.Extraction;
using Graph.Extraction.Articles;
using Graph.Extraction.Drafts;
using Graph.Testing;

namespace Graph.Bench.Databases;

/// <summary>The articles to import, read beforehand so that reading is no part of what is measured.</summary>
/// <param name="Description">Which they are.</param>
/// <param name="Single">The drafts of the articles that are measured one by one.</param>
/// <param name="Many">The drafts whose import rate is measured.</param>
internal sealed record Articles(string Description, IReadOnlyList<Draft> Single, IReadOnlyList<Draft> Many)
{
    /// <summary>The live blog and the briefings where the shared folder is there; else the samples are both.</summary>
    public static Articles Read()
    {
        if (SharedFolder.TryFind() is { } shared)
        {
            var briefings = Read(Path.Combine(shared, "articles", "briefings"), "*.md");
            return new Articles($"the live blog and {briefings.Count} briefings", Read(Path.Combine(shared, "articles"), "*.txt"), briefings);
        }

        var samples = Read(RepositoryRoot.Combine("samples"), "*.md");
        return new Articles($"the {samples.Count} samples (there is no shared folder)", samples, samples);
    }

    private static List<Draft> Read(string folder, string pattern) =>
    [
        .. Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal)
            .Select(path => ArticleExtractor.Extract(ArticleSource.FromBytes(File.ReadAllBytes(path), Path.GetFileName(path)))),
    ];
}
