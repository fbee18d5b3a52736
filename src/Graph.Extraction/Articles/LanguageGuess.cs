using System.Collections.Frozen;
using Graph.Extraction.Sentences;

namespace Graph.Extraction.Articles;

/// <summary>Tells the language of a text by its commonest short words.</summary>
internal static class LanguageGuess
{
    private const int SampleLength = 4000;

    private static readonly (string Code, FrozenSet<string> Words)[] Languages =
    [
        ("en", Set("the of and to in that is was for with on has said by")),
        ("de", Set("der die und das den von mit dem nicht ist ein eine auf")),
        ("es", Set("el los las del que una por con para se es su")),
        ("fr", Set("le les des est dans une pour qui sur au avec du")),
        ("it", Set("il di che della per una con del nel sono gli")),
        ("ru", Set("и в на не что с по как из для это")),
    ];

    /// <summary>ISO 639-1 code; null where no language's words are common enough.</summary>
    public static string? Of(ReadOnlySpan<char> text)
    {
        var sample = text[..Math.Min(text.Length, SampleLength)].ToString();
        var tokens = new List<Token>();
        Tokenizer.Read(sample, new TextSpan(0, sample.Length), tokens);
        string? best = null;
        var most = Math.Max(1, tokens.Count / 20);
        foreach (var (code, words) in Languages)
        {
            var count = tokens.Count(token => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(token.Of(sample)));
            (best, most) = count > most ? (code, count) : (best, most);
        }

        return best;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
