using Graph.Cypher.Syntax;
using Graph.Cypher.Values;

namespace Graph.Cypher.Execution.Operators;

/// <summary>
/// Chooses among all paths that a pattern has between two bound nodes, by length. It finds every path first, so it
/// serves the patterns that the search by breadth does not: several parts, or conditions on the path as a whole.
/// </summary>
internal sealed class PathSelectionOperator(QueryContext context, Operator input, Operator matches, PathSelection selection) : Operator(context)
{
    private readonly KeptRows _kept = new(context, selection.Slots);
    private readonly List<int> _chosen = [];
    private int _next;

    public override void Open()
    {
        input.Open();
        _chosen.Clear();
        _next = 0;
    }

    public override bool Next()
    {
        while (_next == _chosen.Count)
        {
            if (!input.Next())
            {
                return false;
            }

            Choose();
        }

        _kept.Restore(_chosen[_next++]);
        return true;
    }

    private void Choose()
    {
        _kept.Clear();
        _chosen.Clear();
        _next = 0;
        if (selection.RefusesSameEnds
            && !Row[selection.Left].IsNull && Row[selection.Left].Bits == Row[selection.Right].Bits)
        {
            throw CypherErrors.ShortestPathEnds();
        }

        var lengths = new List<int>();
        matches.Open();
        while (matches.Next())
        {
            Context.Budget.Step();
            _kept.Keep();
            lengths.Add(Row[selection.Path].Reference is PathWalk path ? path.Relationships.Length : 0);
        }

        var byLength = Enumerable.Range(0, lengths.Count).OrderBy(index => lengths[index]);
        _chosen.AddRange(selection.Kind switch
        {
            PathSelectorKind.All => Enumerable.Range(0, lengths.Count),
            PathSelectorKind.ShortestPathFunction => byLength.Take(1),
            PathSelectorKind.Any or PathSelectorKind.Shortest => byLength.Take((int)Math.Min(selection.Count, int.MaxValue)),
            PathSelectorKind.ShortestGroups => Groups(byLength, lengths, selection.Count),
            _ => Groups(byLength, lengths, 1),
        });
    }

    private static IEnumerable<int> Groups(IEnumerable<int> byLength, List<int> lengths, long count) =>
        byLength.GroupBy(index => lengths[index]).Take((int)Math.Min(count, int.MaxValue)).SelectMany(group => group);
}
