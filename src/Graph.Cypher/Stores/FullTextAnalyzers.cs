using Graph.Cypher.Functions;
using Graph.Model;

namespace Graph.Cypher.Stores;

/// <summary>The analyzers that a full-text index may name, with Neo4j's names and in its order.</summary>
public static class FullTextAnalyzers
{
    /// <summary>The setting that names an index's analyzer.</summary>
    public const string Setting = "fulltext.analyzer";

    /// <summary>The analyzer of an index that names none.</summary>
    public const string Default = "standard-no-stop-words";

    private const string Standard = "Words by Unicode's rules, without regard to case; English stop words are dropped.";
    private const string Plain = "Words by Unicode's rules, without regard to case.";
    private const string Spaces = "What stands between spaces, as it is.";

    /// <summary>English words that say nothing, which some analyzers drop.</summary>
    public static IReadOnlyList<string> EnglishStopWords { get; } =
    [
        "but", "be", "with", "such", "then", "for", "no", "will", "not", "are", "and", "their", "if", "this", "on", "into", "a", "or", "there", "in", "that", "they", "was", "is", "it",
        "an", "the", "as", "at", "these", "by", "to", "of",
    ];

    /// <summary>All analyzers.</summary>
    public static IReadOnlyList<FullTextAnalyzer> All { get; } =
    [
        new("standard-folding", "Words by Unicode's rules, without regard to case and accents; English stop words are dropped.", EnglishStopWords),
        Of("lithuanian"),
        new("simple", "Runs of letters, without regard to case.", []),
        Of("latvian"), Of("cjk"), Of("sorani"),
        new("stop", "Runs of letters, without regard to case; English stop words are dropped.", EnglishStopWords),
        Of("indonesian"),
        new("keyword", "The whole text as one word.", []),
        Of("arabic"),
        new("standard", Standard, EnglishStopWords),
        Of("galician"), Of("german"),
        new("unicode_whitespace", Spaces, []),
        Of("bulgarian"), Of("brazilian"),
        new("url", Standard, EnglishStopWords),
        Of("basque"),
        new("english", "Stems of English words, without regard to case; stop words are dropped.", EnglishStopWords),
        Of("irish"), Of("portuguese"),
        new("url_or_email", Standard, EnglishStopWords),
        Of("finnish"), Of("hindi"),
        new(Default, Plain, []),
        Of("catalan"), Of("danish"), Of("norwegian"), Of("russian"), Of("thai"), Of("dutch"), Of("spanish"), Of("swedish"), Of("armenian"), Of("greek"), Of("romanian"), Of("hungarian"),
        new("classic", Standard, EnglishStopWords),
        Of("turkish"),
        new("email", Standard, EnglishStopWords),
        Of("italian"), Of("czech"), Of("french"),
        new("whitespace", Spaces, []),
        Of("persian"),
    ];

    /// <summary>Whether there is an analyzer of a name.</summary>
    public static bool Contains(string name) => All.Any(analyzer => analyzer.Name == name);

    /// <summary>The name of an index's analyzer.</summary>
    public static string NameOf(SchemaRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return SchemaStatements.Settings(rule).TryGetValue(Setting, out var name) && name.Kind == ValueKind.String ? name.AsString() : Default;
    }

    private static FullTextAnalyzer Of(string language) => new(language, Plain, []);
}
