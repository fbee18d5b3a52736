using System.Collections.Frozen;
using Graph.Extraction.Sentences;

namespace Graph.Extraction.Articles;

/// <summary>Tells the language of a text by its commonest short words.</summary>
internal static class LanguageGuess
{
    private const int SampleLength = 4000;

    private static readonly (string Code, string Words)[] Languages =
    [
        ("en", "the of and to in that is was for with on has said by"),
        ("de", "der die und das den von mit dem nicht ist ein eine auf"),
        ("es", "el los las del que una por con para se es su"),
        ("fr", "le les des est dans une pour qui sur au avec du"),
        ("it", "il di che della per una con del nel sono gli"),
        ("ru", "и в на не что с по как из для это"),
    ];

    /// <summary>Which languages a word counts for: a word such as "con" counts for two.</summary>
    private static readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> LanguagesOf = Languages
        .SelectMany((language, index) => language.Words.Split(' ').Select(word => (word, index)))
        .GroupBy(pair => pair.word, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.index).ToArray(), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>ISO 639-1 code; null where no language's words are common enough.</summary>
    public static string? Of(ReadOnlySpan<char> text)
    {
        var sample = text[..Math.Min(text.Length, SampleLength)];
        var tokens = new List<Token>(sample.Length / 4);
        Tokenizer.Read(sample, new TextSpan(0, sample.Length), tokens);
        Span<int> counts = stackalloc int[Languages.Length];
        counts.Clear();
        foreach (var token in tokens)
        {
            foreach (var language in token.End - token.Start < 5 && LanguagesOf.TryGetValue(token.Of(sample), out var known) ? known : [])
            {
                counts[language]++;
            }
        }

        return Commonest(counts, Math.Max(1, tokens.Count / 20));
    }

    private static string? Commonest(ReadOnlySpan<int> counts, int least)
    {
        string? best = null;
        for (var i = 0; i < counts.Length; i++)
        {
            (best, least) = counts[i] > least ? (Languages[i].Code, counts[i]) : (best, least);
        }

        return best;
    }
}
