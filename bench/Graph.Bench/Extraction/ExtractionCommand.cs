using System.CommandLine;
using System.Text;
using Graph.Bench.Reporting;
using Graph.Extraction;
using Graph.Extraction.Articles;
using Graph.Testing;

namespace Graph.Bench.Extraction;

/// <summary><c>extraction</c>: how much text a second one core reads, of the briefings and of one article as long as all of them.</summary>
internal static class ExtractionCommand
{
    /// <summary>So often everything is read before it is measured: the runtime compiles what runs often once more.</summary>
    private const int WarmUps = 15;

    public static Command Create()
    {
        var command = new Command("extraction", "Megabytes of text a second that one core reads into drafts.");
        ReportOptions.AddTo(command);
        command.SetAction((parsed, _) => RunAsync(ReportOptions.Read(parsed)));
        return command;
    }

    private static async Task RunAsync(ReportOptions options)
    {
        var articles = Directory.EnumerateFiles(SharedFolder.Find("articles"), "*.*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".md" or ".txt")
            .Order(StringComparer.Ordinal)
            .Select(file => ArticleSource.FromBytes(File.ReadAllBytes(file), Path.GetFileName(file)))
            .ToList();
        var together = new ArticleSource(string.Join("\n\n", articles.Select(article => article.Text)), "all.txt");
        var report = new Report("extraction");
        await MeasureAsync($"{articles.Count} articles", articles, options.Rounds, report);
        await MeasureAsync("one article as long as all of them", [together], options.Rounds, report);
        report.Write(options);
    }

    private static async Task MeasureAsync(string name, IReadOnlyList<ArticleSource> articles, int rounds, Report report)
    {
        await Console.Error.WriteLineAsync($"{name} …");
        for (var round = 1; round < WarmUps; round++)
        {
            Read(articles);
        }

        var megabytes = articles.Sum(article => Encoding.UTF8.GetByteCount(article.Text)) / 1e6;
        var (times, _) = await Rounds.MillisecondsAsync(rounds, () => Task.Run(() => Read(articles)), null);
        report.Add(new Comparison(name, "MB/s", Better.Higher, new Series("reading", [.. times.Select(time => megabytes * 1000 / time)]), null));
    }

    private static void Read(IReadOnlyList<ArticleSource> articles)
    {
        foreach (var article in articles)
        {
            ArticleExtractor.Extract(article);
        }
    }
}
