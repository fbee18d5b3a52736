using System.Text;

namespace Graph.Relations.Identity;

/// <summary>
/// What stays of a name however it is transliterated: its consonants, with those that romanisations write differently as
/// one letter. "Sergei Shoigu", "Sergey Shoygu" and "Serguei Choïgou" have one skeleton.
/// </summary>
internal static class NameSkeleton
{
    /// <summary>How many letters a skeleton has at least that tells names which are parted into other words.</summary>
    public const int LettersOfAWhole = 5;

    private static readonly char[] Vowels = [.. "aeiou"];

    // The longer spelling first.
    private static readonly (string From, string To)[] Spellings =
    [
        ("shch", "s"), ("tsch", "s"), ("sch", "s"), ("tch", "s"), ("sh", "s"), ("ch", "s"), ("zh", "s"), ("kh", "h"), ("ph", "f"), ("th", "t"), ("gh", "g"),
        ("ts", "s"), ("tz", "s"), ("ck", "k"), ("qu", "k"), ("gu", "g"), ("x", "ks"), ("q", "k"), ("c", "k"), ("w", "v"), ("z", "s"), ("j", ""), ("y", ""),
    ];

    /// <summary>The skeleton of a name's key; words keep their order.</summary>
    public static string Of(string key) => string.Join(' ', key.Split(' ').Select(OfWord));

    /// <summary>The skeleton of a name however it is parted into words, without the vowels it begins with: "Abd al-Fattah" is "Abdel Fattah".</summary>
    public static string OfWhole(string key) => OfWord(key.Replace(" ", "", StringComparison.Ordinal).TrimStart(Vowels));

    private static string OfWord(string word)
    {
        foreach (var (from, to) in Spellings)
        {
            word = word.Replace(from, to, StringComparison.Ordinal);
        }

        var skeleton = new StringBuilder(word.Length);
        foreach (var letter in word.Where((letter, index) => index == 0 || !Vowels.Contains(letter)))
        {
            var written = Vowels.Contains(letter) ? 'a' : letter;
            if (skeleton.Length == 0 || skeleton[^1] != written)
            {
                skeleton.Append(written);
            }
        }

        return skeleton.ToString();
    }
}
