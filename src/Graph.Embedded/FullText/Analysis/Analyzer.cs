namespace Graph.Embedded.FullText.Analysis;

/// <summary>
/// Turns texts into the words that an index keeps, in four steps: split, normalize, drop stop words, stem. Immutable, and
/// safe for any number of threads.
/// </summary>
internal sealed class Analyzer
{
    private readonly Func<string, IEnumerable<string>> _split;

    /// <summary>An analyzer of its steps.</summary>
    /// <param name="split">The words of a text.</param>
    public Analyzer(Func<string, IEnumerable<string>> split) => _split = split;

    /// <summary>What is done to each word, and to pieces of words in a query such as the letters before a star.</summary>
    public Func<string, string> Normalize { get; init; } = word => word;

    /// <summary>What is taken off a word before it may be a stop word.</summary>
    public Func<string, string> Trim { get; init; } = word => word;

    /// <summary>Words that are not kept, though they have their place.</summary>
    public IReadOnlySet<string> StopWords { get; init; } = new HashSet<string>();

    /// <summary>What is kept of a word.</summary>
    public Func<string, string> Stem { get; init; } = word => word;

    /// <summary>The words of a text, and how many places they and the dropped ones take.</summary>
    /// <param name="text">The text.</param>
    /// <param name="into">Where the words are added.</param>
    /// <param name="first">The place of the first word.</param>
    /// <returns>The place after the last word.</returns>
    public int Analyze(string text, List<TextToken> into, int first = 0)
    {
        var position = first;
        foreach (var word in _split(text))
        {
            var normal = Trim(Normalize(word));
            if (!StopWords.Contains(normal))
            {
                into.Add(new TextToken(Stem(normal), position));
            }

            position++;
        }

        return position;
    }

    /// <summary>The words of a text.</summary>
    public List<TextToken> Analyze(string text)
    {
        var tokens = new List<TextToken>();
        Analyze(text, tokens);
        return tokens;
    }
}
