using System.Text;

namespace Graph.Relations.Identity;

/// <summary>
/// What stays of a name however it is transliterated: its consonants, with those that romanisations write differently as
/// one letter. "Sergei Shoigu", "Sergey Shoygu" and "Serguei Choïgou" have one skeleton.
/// </summary>
internal static class NameSkeleton
{
    // The longer spelling first.
    private static readonly (string From, string To)[] Spellings =
    [
        ("shch", "s"), ("tsch", "s"), ("sch", "s"), ("tch", "s"), ("sh", "s"), ("ch", "s"), ("zh", "s"), ("kh", "h"), ("ph", "f"), ("th", "t"), ("gh", "g"),
        ("ts", "s"), ("tz", "s"), ("ck", "k"), ("qu", "k"), ("gu", "g"), ("x", "ks"), ("q", "k"), ("c", "k"), ("w", "v"), ("z", "s"), ("j", ""), ("y", ""),
    ];

    /// <summary>The skeleton of a name's key; words keep their order.</summary>
    public static string Of(string key) => string.Join(' ', key.Split(' ').Select(OfWord));

    private static string OfWord(string word)
    {
        foreach (var (from, to) in Spellings)
        {
            word = word.Replace(from, to, StringComparison.Ordinal);
        }

        var skeleton = new StringBuilder(word.Length);
        foreach (var letter in word.Where((letter, index) => index == 0 || !"aeiou".Contains(letter, StringComparison.Ordinal)))
        {
            var written = "aeiou".Contains(letter, StringComparison.Ordinal) ? 'a' : letter;
            if (skeleton.Length == 0 || skeleton[^1] != written)
            {
                skeleton.Append(written);
            }
        }

        return skeleton.ToString();
    }
}
