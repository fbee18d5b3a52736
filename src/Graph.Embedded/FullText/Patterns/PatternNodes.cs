using Graph.Cypher.Stores;

namespace Graph.Embedded.FullText.Patterns;

/// <summary>
/// Makes the pieces of one pattern and derives them: what must follow once a character was read (J. A. Brzozowski,
/// "Derivatives of regular expressions", 1964). Alternatives are kept in one order, so there are finitely many.
/// </summary>
internal sealed class PatternNodes
{
    /// <summary>How many pieces a pattern may come to, so that no search runs out of memory.</summary>
    private const int MostNodes = 10_000;

    private readonly Dictionary<string, PatternNode> _nodes = new(StringComparer.Ordinal);

    public PatternNodes()
    {
        Nothing = Node(PatternKind.Nothing, [], null, false);
        Empty = Node(PatternKind.Empty, [], null, true);
    }

    public PatternNode Nothing { get; }

    public PatternNode Empty { get; }

    public PatternNode Any => Repeat(Characters(CharacterSet.Any));

    public PatternNode Characters(CharacterSet set) => Node(PatternKind.Characters, [], set, false);

    public PatternNode Literal(string text) =>
        text.EnumerateRunes().Reverse().Aggregate(Empty, (rest, rune) => Sequence(Characters(CharacterSet.Of(rune.Value)), rest));

    public PatternNode Sequence(PatternNode first, PatternNode then)
    {
        if (first == Nothing || then == Nothing)
        {
            return Nothing;
        }

        return first == Empty ? then
            : then == Empty ? first
            : first.Kind == PatternKind.Sequence ? Sequence(first.Parts[0], Sequence(first.Parts[1], then))
            : Node(PatternKind.Sequence, [first, then], null, first.MatchesEmpty && then.MatchesEmpty);
    }

    public PatternNode Either(params ReadOnlySpan<PatternNode> parts)
    {
        var all = Flat(PatternKind.Either, parts).Where(part => part != Nothing).ToList();
        return all.Count switch
        {
            0 => Nothing,
            1 => all[0],
            _ => Node(PatternKind.Either, all, null, all.Any(part => part.MatchesEmpty)),
        };
    }

    public PatternNode Both(params ReadOnlySpan<PatternNode> parts)
    {
        var all = Flat(PatternKind.Both, parts);
        return all.Contains(Nothing) ? Nothing
            : all.Count == 1 ? all[0]
            : Node(PatternKind.Both, all, null, all.All(part => part.MatchesEmpty));
    }

    public PatternNode Not(PatternNode part) =>
        part.Kind == PatternKind.Not ? part.Parts[0] : Node(PatternKind.Not, [part], null, !part.MatchesEmpty);

    public PatternNode Repeat(PatternNode part) =>
        part == Nothing || part == Empty ? Empty : part.Kind == PatternKind.Repeat ? part : Node(PatternKind.Repeat, [part], null, true);

    /// <summary>A piece a number of times.</summary>
    /// <param name="part">The piece.</param>
    /// <param name="least">How often at least.</param>
    /// <param name="most">How often at most; null for without end.</param>
    public PatternNode Repeat(PatternNode part, int least, int? most)
    {
        var rest = most is null ? Repeat(part) : Empty;
        for (var count = least; count < most; count++)
        {
            rest = Either(Sequence(part, rest), Empty);
        }

        for (var count = 0; count < least; count++)
        {
            rest = Sequence(part, rest);
        }

        return most < least ? Nothing : rest;
    }

    /// <summary>What must follow once a character was read.</summary>
    public PatternNode Derive(PatternNode node, int codePoint)
    {
        switch (node.Kind)
        {
            case PatternKind.Characters:
                return node.Characters?.Contains(codePoint) == true ? Empty : Nothing;
            case PatternKind.Sequence:
                var after = Sequence(Derive(node.Parts[0], codePoint), node.Parts[1]);
                return node.Parts[0].MatchesEmpty ? Either(after, Derive(node.Parts[1], codePoint)) : after;
            case PatternKind.Either:
                return Either([.. node.Parts.Select(part => Derive(part, codePoint))]);
            case PatternKind.Both:
                return Both([.. node.Parts.Select(part => Derive(part, codePoint))]);
            case PatternKind.Not:
                return Not(Derive(node.Parts[0], codePoint));
            case PatternKind.Repeat:
                return Sequence(Derive(node.Parts[0], codePoint), node);
            default:
                return Nothing;
        }
    }

    private static List<PatternNode> Flat(PatternKind kind, ReadOnlySpan<PatternNode> parts)
    {
        var all = new SortedDictionary<int, PatternNode>();
        foreach (var part in parts)
        {
            foreach (var inner in part.Kind == kind ? part.Parts : [part])
            {
                all[inner.Number] = inner;
            }
        }

        return [.. all.Values];
    }

    private PatternNode Node(PatternKind kind, IReadOnlyList<PatternNode> parts, CharacterSet? characters, bool matchesEmpty)
    {
        var key = $"{kind} {string.Join(' ', parts.Select(part => part.Number))} {characters?.Key}";
        if (!_nodes.TryGetValue(key, out var node))
        {
            if (_nodes.Count == MostNodes)
            {
                throw new FullTextQueryException("A regular expression of a full-text query is too complex.");
            }

            node = new PatternNode(_nodes.Count, kind, parts, characters, matchesEmpty);
            _nodes.Add(key, node);
        }

        return node;
    }
}
