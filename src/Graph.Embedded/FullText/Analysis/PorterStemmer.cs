namespace Graph.Embedded.FullText.Analysis;

/// <summary>
/// Takes the endings off English words: M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980), with the two
/// endings that its author added later (<c>bli</c>, <c>logi</c>).
/// </summary>
internal static class PorterStemmer
{
    private static readonly (string Ending, string Stem)[] SecondStep =
    [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("bli", "ble"), ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"),
        ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"),
        ("biliti", "ble"), ("logi", "log"),
    ];

    private static readonly (string Ending, string Stem)[] ThirdStep =
        [("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", "")];

    private static readonly string[] FourthStep =
        ["al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate", "iti", "ous", "ive", "ize"];

    /// <summary>The stem of a word in lower case; a word of one or two letters is its own.</summary>
    public static string Stem(string word)
    {
        if (word.Length <= 2)
        {
            return word;
        }

        word = WithoutPast(WithoutPlural(word));
        if (word.EndsWith('y') && HasVowel(word[..^1]))
        {
            word = word[..^1] + "i";
        }

        return Tidy(WithoutLongEnding(Replaced(Replaced(word, SecondStep), ThirdStep)));
    }

    private static string WithoutPlural(string word) =>
        Ends(word, "sses") || Ends(word, "ies") ? word[..^2] : Ends(word, "s") && !Ends(word, "ss") ? word[..^1] : word;

    private static string WithoutPast(string word)
    {
        if (Ends(word, "eed"))
        {
            return Measure(word[..^3]) > 0 ? word[..^1] : word;
        }

        var stem = Ends(word, "ed") ? word[..^2] : Ends(word, "ing") ? word[..^3] : "";
        if (!HasVowel(stem))
        {
            return word;
        }

        if (Ends(stem, "at") || Ends(stem, "bl") || Ends(stem, "iz"))
        {
            return stem + "e";
        }

        if (EndsInDouble(stem))
        {
            return stem[^1] is 'l' or 's' or 'z' ? stem : stem[..^1];
        }

        return Measure(stem) == 1 && EndsInShortSyllable(stem) ? stem + "e" : stem;
    }

    private static string Replaced(string word, (string Ending, string Stem)[] endings)
    {
        var (ending, stem) = endings.Where(pair => Ends(word, pair.Ending)).DefaultIfEmpty(("", "")).MaxBy(pair => pair.Item1.Length);
        return ending.Length > 0 && Measure(word[..^ending.Length]) > 0 ? word[..^ending.Length] + stem : word;
    }

    private static string WithoutLongEnding(string word)
    {
        var ending = FourthStep.Where(each => Ends(word, each)).MaxBy(each => each.Length);
        if (ending is null)
        {
            return word;
        }

        var stem = word[..^ending.Length];
        return Measure(stem) > 1 && (ending != "ion" || Ends(stem, "s") || Ends(stem, "t")) ? stem : word;
    }

    private static string Tidy(string word)
    {
        if (Ends(word, "e"))
        {
            var measure = Measure(word[..^1]);
            word = measure > 1 || (measure == 1 && !EndsInShortSyllable(word[..^1])) ? word[..^1] : word;
        }

        return Ends(word, "ll") && Measure(word) > 1 ? word[..^1] : word;
    }

    private static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);

    /// <summary>How many times a vowel is followed by a consonant.</summary>
    private static int Measure(string stem)
    {
        var measure = 0;
        for (var index = 1; index < stem.Length; index++)
        {
            measure += IsConsonant(stem, index) && !IsConsonant(stem, index - 1) ? 1 : 0;
        }

        return measure;
    }

    private static bool HasVowel(string stem) => Enumerable.Range(0, stem.Length).Any(index => !IsConsonant(stem, index));

    private static bool EndsInDouble(string stem) => stem.Length >= 2 && stem[^1] == stem[^2] && IsConsonant(stem, stem.Length - 1);

    /// <summary>Consonant, vowel, consonant, where the last is not w, x or y.</summary>
    private static bool EndsInShortSyllable(string stem) =>
        stem.Length >= 3 && IsConsonant(stem, stem.Length - 1) && !IsConsonant(stem, stem.Length - 2) && IsConsonant(stem, stem.Length - 3) && stem[^1] is not ('w' or 'x' or 'y');

    private static bool IsConsonant(string word, int index) => word[index] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => false,
        'y' => index == 0 || !IsConsonant(word, index - 1),
        _ => true,
    };
}
