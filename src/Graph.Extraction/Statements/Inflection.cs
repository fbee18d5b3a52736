namespace Graph.Extraction.Statements;

/// <summary>The regular forms of English verbs and nouns.</summary>
internal static class Inflection
{
    /// <summary>Verbs whose past does not show that their last consonant doubles.</summary>
    private static readonly HashSet<string> Doubling = new(StringComparer.Ordinal) { "put", "set", "hit", "forget", "let" };

    public static string Present(string verb) => verb switch
    {
        "have" => "has",
        _ when verb.EndsWith('y') && !IsVowel(verb[^2]) => verb[..^1] + "ies",
        _ when verb[^1] is 's' or 'x' or 'z' or 'o' || EndsInChOrSh(verb) => verb + "es",
        _ => verb + "s",
    };

    public static string Past(string verb) => verb switch
    {
        _ when verb.EndsWith('e') => verb + "d",
        _ when verb.EndsWith('y') && !IsVowel(verb[^2]) => verb[..^1] + "ied",
        _ => verb + "ed",
    };

    public static string Gerund(string verb, string past) => verb switch
    {
        _ when verb.EndsWith("ie", StringComparison.Ordinal) => verb[..^2] + "ying",
        _ when verb.EndsWith('e') && !verb.EndsWith("ee", StringComparison.Ordinal) => verb[..^1] + "ing",
        _ when past == verb + verb[^1] + "ed" || Doubling.Contains(verb) => verb + verb[^1] + "ing",
        _ => verb + "ing",
    };

    /// <summary>"man" gives "men"; a noun that ends in "s" is its own plural.</summary>
    public static string Plural(string noun) => noun switch
    {
        _ when noun.EndsWith("man", StringComparison.Ordinal) => noun[..^2] + "en",
        _ when noun.EndsWith('s') => noun,
        _ when noun.EndsWith('y') && noun[^2] is not ('a' or 'e' or 'o' or 'u') => noun[..^1] + "ies",
        _ when EndsInChOrSh(noun) => noun + "es",
        _ => noun + "s",
    };

    private static bool EndsInChOrSh(string word) => word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal);

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
