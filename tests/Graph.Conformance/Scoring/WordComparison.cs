using System.Globalization;
using System.Text;

namespace Graph.Conformance.Scoring;

/// <summary>Compares texts word by word: case, marks and quotation marks do not count.</summary>
internal static class WordComparison
{
    /// <summary>The runs of letters and figures, in lower case; an apostrophe inside a word is left out.</summary>
    public static IReadOnlyList<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (c is not ('\'' or '\u2019') && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }

    /// <summary>The number of words both have, over the number of words either has; 0 to 1.</summary>
    public static double Jaccard(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        var either = one.ToHashSet(StringComparer.Ordinal);
        var all = either.Count;
        var both = 0;
        foreach (var word in other.Distinct(StringComparer.Ordinal))
        {
            var shared = either.Contains(word);
            both += shared ? 1 : 0;
            all += shared ? 0 : 1;
        }

        return all == 0 ? 0 : (double)both / all;
    }

    /// <summary>Whether two names can be of one bearer: all words of the shorter are in the longer, accents aside.</summary>
    public static bool SameName(string one, string other)
    {
        var first = Words(WithoutAccents(one)).ToHashSet(StringComparer.Ordinal);
        var second = Words(WithoutAccents(other)).ToHashSet(StringComparer.Ordinal);
        return first.Count > 0 && second.Count > 0 && (first.IsSubsetOf(second) || second.IsSubsetOf(first));
    }

    private static string WithoutAccents(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormD).Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));
}
