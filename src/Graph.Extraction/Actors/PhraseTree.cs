using Graph.Extraction.Sentences;

namespace Graph.Extraction.Actors;

/// <summary>Known phrases by their tokens; finds the longest that starts at a token, at a cost of one look-up a token.</summary>
internal sealed class PhraseTree
{
    private readonly Node _root;
    private readonly StringComparer _comparer;
    private readonly HashSet<string> _firstWords = new(StringComparer.Ordinal);

    public PhraseTree(StringComparer comparer)
    {
        _comparer = comparer;
        _root = new Node(comparer);
    }

    /// <summary>Adds a phrase; the first term added for a phrase of a kind stays.</summary>
    public void Add(string phrase, Term term)
    {
        AddExact(phrase, term);
        if (phrase.Contains('\''))
        {
            AddExact(phrase.Replace('\'', '\u2019'), term);
        }
    }

    /// <summary>Whether a phrase starts with a word, whatever its case.</summary>
    public bool StartsWith(string lower) => _firstWords.Contains(lower);

    /// <summary>The terms of the longest phrase that starts at a token and how many tokens it takes; null where none does.</summary>
    public (IReadOnlyList<Term> Terms, int Length)? Longest(string text, List<Token> tokens, int index, int end)
    {
        var node = _root;
        (IReadOnlyList<Term>, int)? best = null;
        for (var i = index; i < end; i++)
        {
            var key = tokens[i].Kind == TokenKind.Possessive ? "\u2019s" : tokens[i].Of(text);
            if (!node.Lookup.TryGetValue(key, out var next))
            {
                break;
            }

            node = next;
            best = node.Terms.Count > 0 ? (node.Terms, i - index + 1) : best;
        }

        return best;
    }

    private void AddExact(string phrase, Term term)
    {
        var tokens = new List<Token>();
        Tokenizer.Read(phrase, new TextSpan(0, phrase.Length), tokens);
        if (tokens.Count > 0)
        {
            _firstWords.Add(tokens[0].Of(phrase).ToString().ToLowerInvariant());
        }

        var node = _root;
        foreach (var token in tokens)
        {
            var key = token.Kind == TokenKind.Possessive ? "\u2019s" : token.Of(phrase).ToString();
            if (!node.Next.TryGetValue(key, out var next))
            {
                next = new Node(_comparer);
                node.Next.Add(key, next);
            }

            node = next;
        }

        if (!node.Terms.Exists(known => known.Kind == term.Kind))
        {
            node.Terms.Add(term);
        }
    }

    private sealed class Node
    {
        public Node(StringComparer comparer)
        {
            Next = new Dictionary<string, Node>(comparer);
            Lookup = Next.GetAlternateLookup<ReadOnlySpan<char>>();
        }

        public Dictionary<string, Node> Next { get; }

        public Dictionary<string, Node>.AlternateLookup<ReadOnlySpan<char>> Lookup { get; }

        public List<Term> Terms { get; } = [];
    }
}
