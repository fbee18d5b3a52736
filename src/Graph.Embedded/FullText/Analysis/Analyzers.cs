using Graph.Cypher.Stores;

namespace Graph.Embedded.FullText.Analysis;

/// <summary>
/// The analyzers by the names that Neo4j gives them. Those of other languages than English split into words and fold case;
/// they do not stem.
/// </summary>
internal static class Analyzers
{
    private static readonly IReadOnlySet<string> English = FullTextAnalyzers.EnglishStopWords.ToHashSet(StringComparer.Ordinal);

    private static readonly Analyzer Plain = new(WordSplitter.Split) { Normalize = Letters.ToLower };

    private static readonly Analyzer Standard = new(WordSplitter.Split) { Normalize = Letters.ToLower, StopWords = English };

    private static readonly Dictionary<string, Analyzer> ByName = new(StringComparer.Ordinal)
    {
        ["classic"] = Standard,
        ["email"] = Standard,
        ["english"] = new Analyzer(WordSplitter.Split) { Normalize = Letters.ToLower, Trim = Letters.WithoutPossessive, StopWords = English, Stem = PorterStemmer.Stem },
        ["keyword"] = new Analyzer(text => [text]),
        ["simple"] = new Analyzer(text => RunSplitter.Split(text, Letters.IsLetter)) { Normalize = Letters.ToLower },
        ["standard"] = Standard,
        ["standard-folding"] = new Analyzer(WordSplitter.Split) { Normalize = word => Letters.Fold(Letters.ToLower(word)), StopWords = English },
        ["stop"] = new Analyzer(text => RunSplitter.Split(text, Letters.IsLetter)) { Normalize = Letters.ToLower, StopWords = English },
        ["unicode_whitespace"] = new Analyzer(text => RunSplitter.Split(text, rune => !Letters.IsUnicodeSpace(rune))),
        ["url"] = Standard,
        ["url_or_email"] = Standard,
        ["whitespace"] = new Analyzer(text => RunSplitter.Split(text, rune => !Letters.IsSpace(rune))),
    };

    /// <summary>The analyzer of a name; that of <see cref="FullTextAnalyzers.Default"/> for a name without one of its own.</summary>
    public static Analyzer Find(string name) => ByName.GetValueOrDefault(name, Plain);
}
