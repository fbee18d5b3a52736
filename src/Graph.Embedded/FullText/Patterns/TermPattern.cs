using System.Text;

namespace Graph.Embedded.FullText.Patterns;

/// <summary>Tells the words that match a pattern as a whole. What was derived once is kept, so a search through many words is quick. Not safe for concurrent use.</summary>
internal sealed class TermPattern
{
    private readonly PatternNodes _nodes;
    private readonly PatternNode _start;
    private readonly Dictionary<(int Node, int CodePoint), PatternNode> _steps = [];

    public TermPattern(PatternNodes nodes, PatternNode start)
    {
        (_nodes, _start) = (nodes, start);
        Prefix = PrefixOf(start);
    }

    /// <summary>Whether every word matches.</summary>
    public bool IsAny => _start == _nodes.Any;

    /// <summary>What all matching words begin with.</summary>
    public string Prefix { get; }

    public bool Matches(string term)
    {
        var node = _start;
        foreach (var rune in term.EnumerateRunes())
        {
            if (!_steps.TryGetValue((node.Number, rune.Value), out var next))
            {
                next = _nodes.Derive(node, rune.Value);
                _steps.Add((node.Number, rune.Value), next);
            }

            node = next;
            if (node == _nodes.Nothing)
            {
                return false;
            }
        }

        return node.MatchesEmpty;
    }

    private static string PrefixOf(PatternNode node)
    {
        var prefix = new StringBuilder();
        while (node.Kind == PatternKind.Sequence && node.Parts[0].Characters is { IsNegated: false, Ranges: [var (first, last)] } && first == last && Rune.IsValid(first))
        {
            prefix.Append(new Rune(first));
            node = node.Parts[1];
        }

        return prefix.ToString();
    }
}
