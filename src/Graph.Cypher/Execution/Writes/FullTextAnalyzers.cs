namespace Graph.Cypher.Execution.Writes;

/// <summary>The analyzers that a full-text index may name. All of them split at what is no letter or digit and fold case.</summary>
internal static class FullTextAnalyzers
{
    /// <summary>Their names, by the alphabet.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "arabic", "armenian", "basque", "brazilian", "bulgarian", "catalan", "cjk", "classic", "cypher", "czech", "danish", "dutch", "email", "english",
        "estonian", "finnish", "french", "galician", "german", "greek", "hindi", "hungarian", "indonesian", "irish", "italian", "keyword", "latvian",
        "lithuanian", "norwegian", "persian", "portuguese", "romanian", "russian", "serbian", "simple", "sorani", "spanish", "standard", "standard-folding",
        "standard-no-stop-words", "stop", "swedish", "thai", "turkish", "unicode_whitespace", "url", "url_or_email", "whitespace",
    ];
}
