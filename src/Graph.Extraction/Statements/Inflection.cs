namespace Graph.Extraction.Statements;

/// <summary>The regular forms of English verbs.</summary>
internal static class Inflection
{
    /// <summary>Verbs whose past does not show that their last consonant doubles.</summary>
    private static readonly HashSet<string> Doubling = new(StringComparer.Ordinal) { "put", "set", "hit", "forget", "let" };

    public static string Present(string verb) => verb switch
    {
        "have" => "has",
        _ when verb.EndsWith('y') && !IsVowel(verb[^2]) => verb[..^1] + "ies",
        _ when verb.EndsWith('s') || verb.EndsWith('x') || verb.EndsWith('z') || verb.EndsWith('o') || verb.EndsWith("ch", StringComparison.Ordinal) || verb.EndsWith("sh", StringComparison.Ordinal) => verb + "es",
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

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
