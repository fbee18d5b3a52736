using Graph.Cypher.Binding;

namespace Graph.Cypher.Planning.Ordering;

/// <summary>
/// The cheapest order in which to match a pattern, found exactly: of all orders the one that looks at the fewest nodes
/// and relationships. Parts that were matched in different orders but hold the same are one state, so the search is
/// dynamic programming over the subsets of the pattern, cheapest first.
/// </summary>
internal sealed class PatternOrder
{
    /// <summary>Above this many nodes to find, the search gives way to a greedy one.</summary>
    public const int MostNodes = 8;

    private const int MostRelationships = 12;
    private const double CostOfASeek = 2;

    // Further ways into a part that is reached already are weighed only where they find next to nothing.
    private const double FewNodes = 20;

    private readonly BoundPattern _pattern;
    private readonly PatternStatistics _statistics;
    private readonly LeafPlanner _leaves;
    private readonly Variable[] _nodes;
    private readonly object[] _links;
    private readonly (ulong Nodes, ulong Links, double Share)[] _conditions;
    private readonly HashSet<Variable> _bound;
    private readonly RelationshipSeekFinder _seeks;
    private readonly Dictionary<(int Node, ulong Nodes), double> _finds = [];

    private PatternOrder(PlanningContext planning, BoundPattern pattern, NodeLabels labels, PendingPredicates predicates, LeafPlanner leaves, HashSet<Variable> bound)
    {
        (_pattern, _leaves, _bound) = (pattern, leaves, bound);
        _statistics = new PatternStatistics(planning, labels);
        _seeks = new RelationshipSeekFinder(planning, predicates, bound);
        _nodes = [.. pattern.Nodes.Select(node => node.Variable)];
        _links = [.. pattern.Relationships, .. pattern.Quantified, .. pattern.Shortest];
        var selectivity = new Selectivity(planning, labels);
        _conditions = [.. predicates.All().Select(pending => (MaskOf(pending.Needs), LinksOf(pending.Needs), selectivity.Of(pending.Predicate)))];
    }

    /// <summary>The steps in their order; null where the pattern is too large to search.</summary>
    public static IReadOnlyList<PatternStep>? Find(
        PlanningContext planning, BoundPattern pattern, NodeLabels labels, PendingPredicates predicates, LeafPlanner leaves, HashSet<Variable> bound)
    {
        var open = pattern.Nodes.Count(node => !bound.Contains(node.Variable));
        return open > MostNodes || pattern.Nodes.Count > 30 || pattern.Relationships.Count + pattern.Quantified.Count + pattern.Shortest.Count > MostRelationships
            ? null
            : new PatternOrder(planning, pattern, labels, predicates, leaves, bound).Search();
    }

    private List<PatternStep>? Search()
    {
        var goal = (Nodes: Mask(_nodes.Length), Links: Mask(_links.Length));
        var start = new State(MaskOf(_bound), 0, 0, 0, null, null);
        var open = new PriorityQueue<State, (double Cost, int Order)>();
        var done = new HashSet<(ulong Nodes, ulong Links)>();
        open.Enqueue(start, (0, 0));
        for (var order = 1; open.TryDequeue(out var state, out _);)
        {
            if (!done.Add((state.Nodes, state.Links)))
            {
                continue;
            }

            if ((state.Nodes, state.Links) == goal)
            {
                return Steps(state);
            }

            foreach (var next in After(state))
            {
                open.Enqueue(next, (next.Cost, order++));
            }
        }

        return null;
    }

    private IEnumerable<State> After(State state)
    {
        var rows = Rows(state);
        var walks = Walks(state, rows).ToArray();
        var hangsTogether = walks.Any(walk => walk.Step is not PatternStep.Seek);
        foreach (var walk in walks)
        {
            yield return walk;
        }

        for (var node = 0; node < _nodes.Length; node++)
        {
            if ((state.Nodes & (1UL << node)) != 0)
            {
                continue;
            }

            var found = Found(node, state.Nodes);
            if (!hangsTogether || found <= FewNodes)
            {
                yield return new State(
                    state.Nodes | (1UL << node), state.Links, state.Cost + (rows * (found + CostOfASeek)), state.Length + 1, state, new PatternStep.Find(_nodes[node]));
            }
        }
    }

    private IEnumerable<State> Walks(State state, double rows)
    {
        for (var link = 0; link < _links.Length; link++)
        {
            if ((state.Links & (1UL << link)) != 0)
            {
                continue;
            }

            var (left, right) = Ends(_links[link]);
            var (hasLeft, hasRight) = ((state.Nodes & BitOf(left)) != 0, (state.Nodes & BitOf(right)) != 0);
            if (!hasLeft && !hasRight && _links[link] is BoundRelationship sought && _seeks.Best(sought) is { } seek)
            {
                yield return new State(
                    state.Nodes | BitOf(left) | BitOf(right), state.Links | (1UL << link), state.Cost + (rows * ((seek.Rows * 2) + CostOfASeek)), state.Length + 1, state, new PatternStep.Seek(sought));
            }
            else if (Step(_links[link], hasLeft, hasRight) is { } step)
            {
                yield return new State(
                    state.Nodes | BitOf(left) | BitOf(right), state.Links | (1UL << link),
                    state.Cost + (rows * (1 + Touched(_links[link], hasLeft, hasRight))), state.Length + 1, state, step);
            }
        }
    }

    private static PatternStep? Step(object link, bool hasLeft, bool hasRight) => link switch
    {
        BoundRelationship relationship when hasLeft || hasRight || relationship.IsBound => new PatternStep.Walk(relationship),
        BoundQuantifiedPath path when hasLeft || hasRight => new PatternStep.Repeat(path),
        BoundShortestPath search when hasLeft && hasRight => new PatternStep.Search(search),
        _ => null,
    };

    private double Touched(object link, bool hasLeft, bool hasRight) => link switch
    {
        BoundRelationship { IsBound: true } => 0,
        BoundRelationship relationship => Math.Min(
            hasLeft ? _statistics.Touched(relationship, relationship.Left) : double.MaxValue,
            hasRight ? _statistics.Touched(relationship, relationship.Right) : double.MaxValue),
        BoundQuantifiedPath => 50,
        _ => 1000,
    };

    private double Rows(State state)
    {
        var rows = 1.0;
        for (var node = 0; node < _nodes.Length; node++)
        {
            rows *= (state.Nodes & (1UL << node)) == 0 || _bound.Contains(_nodes[node]) ? 1 : _statistics.Nodes(_nodes[node]);
        }

        for (var link = 0; link < _links.Length; link++)
        {
            rows *= (state.Links & (1UL << link)) == 0 ? 1 : Share(_links[link]);
        }

        foreach (var (nodes, links, share) in _conditions)
        {
            rows *= (nodes & ~state.Nodes) == 0 && (links & ~state.Links) == 0 ? share : 1;
        }

        // However little is thought to be there, a step more is never free.
        return Math.Clamp(rows, 0.01, 1e18);
    }

    private double Share(object link) => link switch
    {
        BoundRelationship { IsBound: true } bound => 1 / (Known(bound.Left) * Known(bound.Right)),
        BoundRelationship relationship => _statistics.Share(relationship),
        BoundQuantifiedPath path => 10 / _statistics.Nodes(path.Right),
        _ => 1,
    };

    // A relationship that is bound says which nodes its ends are.
    private double Known(Variable node) => _bound.Contains(node) ? 1 : _statistics.Nodes(node);

    private double Found(int node, ulong nodes)
    {
        if (!_finds.TryGetValue((node, nodes), out var found))
        {
            found = _leaves.Best(_nodes[node], [.. _nodes.Where((_, index) => (nodes & (1UL << index)) != 0), .. _bound]).Rows;
            _finds.Add((node, nodes), found);
        }

        return found;
    }

    private static List<PatternStep> Steps(State state)
    {
        var steps = new List<PatternStep>();
        for (var at = state; at is { Step: { } step }; at = at.Before)
        {
            steps.Add(step);
        }

        steps.Reverse();
        return steps;
    }

    private static (Variable Left, Variable Right) Ends(object link) => link switch
    {
        BoundRelationship relationship => (relationship.Left, relationship.Right),
        BoundQuantifiedPath path => (path.Left, path.Right),
        _ => (((BoundShortestPath)link).Left, ((BoundShortestPath)link).Right),
    };

    private ulong BitOf(Variable node) => Array.IndexOf(_nodes, node) is >= 0 and var index ? 1UL << index : 0;

    private ulong MaskOf(IEnumerable<Variable> variables) => variables.Aggregate(0UL, (mask, variable) => mask | BitOf(variable));

    private ulong LinksOf(HashSet<Variable> variables)
    {
        var mask = 0UL;
        for (var link = 0; link < _links.Length; link++)
        {
            mask |= Declares(_links[link]).Any(variables.Contains) ? 1UL << link : 0;
        }

        // A named path is there when all of its pattern is.
        return _pattern.Paths.Any(path => variables.Contains(path.Variable)) ? Mask(_links.Length) : mask;
    }

    private static IEnumerable<Variable> Declares(object link) => link switch
    {
        BoundRelationship relationship => [relationship.Variable],
        BoundQuantifiedPath path => path.Groups.Select(group => group.Outer),
        _ => Declared.By((BoundShortestPath)link),
    };

    private static ulong Mask(int count) => (1UL << count) - 1;

    private sealed record State(ulong Nodes, ulong Links, double Cost, int Length, State? Before, PatternStep? Step);
}
