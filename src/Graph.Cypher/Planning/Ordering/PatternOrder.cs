using System.Numerics;
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

    // Costs that differ only in how they were added up are the same.
    private const int DigitsOfCosts = 6;

    private readonly BoundPattern _pattern;
    private readonly StepCosts _costs;
    private readonly LeafPlanner _leaves;
    private readonly Variable[] _nodes;
    private readonly object[] _links;
    private readonly (ulong Nodes, ulong Links)[] _needs;
    private readonly (ulong Nodes, ulong Links, double Share, BoundExpression Test)[] _conditions;
    private readonly HashSet<Variable> _bound;
    private readonly RelationshipSeekFinder _seeks;
    private readonly bool[] _reach;
    private readonly Dictionary<(int Node, ulong Nodes), LeafCandidate> _finds = [];

    private PatternOrder(PlanningContext planning, BoundPattern pattern, NodeLabels labels, PendingPredicates predicates, LeafPlanner leaves, HashSet<Variable> bound)
    {
        (_pattern, _leaves, _bound) = (pattern, leaves, bound);
        _costs = SmallGraph.Is(planning.Reader) ? new SmallGraphCosts(planning, labels) : new LargeGraphCosts(planning, labels);
        _seeks = new RelationshipSeekFinder(planning, predicates, bound);
        _nodes = [.. pattern.Nodes.Select(node => node.Variable)];
        _links = [.. pattern.Relationships, .. pattern.Quantified, .. pattern.Shortest];
        _needs = Array.ConvertAll(_links, NeedsOf);
        _conditions = [.. predicates.All().Select(pending => (MaskOf(pending.Needs), LinksOf(pending.Needs), _costs.Selectivity(pending.Predicate), pending.Predicate))];
        _reach = Array.ConvertAll(_links, MayReach);
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
        var start = new State(MaskOf(_bound), 0, 0, null, null);
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
                open.Enqueue(next, (Math.Round(next.Cost, DigitsOfCosts), order++));
            }
        }

        return null;
    }

    private IEnumerable<State> After(State state)
    {
        var rows = Rows(state);
        var walks = Walks(state, rows).ToArray();
        var hangsTogether = walks.Any(walk => walk.Step is not (PatternStep.Seek or PatternStep.Scan));
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

            var leaf = Leaf(node, state.Nodes);
            if (!hangsTogether || leaf.Rows <= _costs.FewNodes)
            {
                var (nodes, links) = (state.Nodes | (1UL << node), state.Links);
                yield return state.Then(nodes, links, _costs.OfFind(rows, leaf, Tests(state, nodes, links)), new PatternStep.Find(_nodes[node]));
            }
        }
    }

    private IEnumerable<State> Walks(State state, double rows)
    {
        for (var link = 0; link < _links.Length; link++)
        {
            var missing = (_needs[link].Nodes & ~state.Nodes) | (_needs[link].Links & ~state.Links);
            if ((state.Links & (1UL << link)) != 0 || missing != 0)
            {
                continue;
            }

            var (left, right) = Ends(_links[link]);
            var (hasLeft, hasRight) = ((state.Nodes & BitOf(left)) != 0, (state.Nodes & BitOf(right)) != 0);
            var (nodes, links) = (state.Nodes | BitOf(left) | BitOf(right), state.Links | (1UL << link));
            if (!hasLeft && !hasRight && _links[link] is BoundRelationship { IsBound: false } sought)
            {
                if (_seeks.Best(sought) is { } seek)
                {
                    yield return state.Then(nodes, links, rows * ((seek.Rows * 2) + CostOfASeek), new PatternStep.Seek(sought));
                }
                else if (_costs.OfScan(rows, sought, IsAll(), Tests(state, nodes, links)) is { } cost)
                {
                    yield return state.Then(nodes, links, cost, new PatternStep.Scan(sought));
                }
            }
            else if (Step(link, hasLeft, hasRight) is { } step)
            {
                yield return state.Then(nodes, links, Cost(_links[link], rows, hasLeft, hasRight, Tests(state, nodes, links)), step);
            }
        }
    }

    // One relationship, and no condition that one of its ends has to meet by itself.
    private bool IsAll() => _links.Length == 1 && !Array.Exists(_conditions, condition => condition.Links == 0 && BitOperations.PopCount(condition.Nodes) == 1);

    // What can be tested after a step and could not before.
    private IEnumerable<BoundExpression> Tests(State state, ulong nodes, ulong links) => _conditions
        .Where(condition => (condition.Nodes & ~nodes) == 0 && (condition.Links & ~links) == 0
            && ((condition.Nodes & ~state.Nodes) != 0 || (condition.Links & ~state.Links) != 0))
        .Select(condition => condition.Test);

    private PatternStep? Step(int link, bool hasLeft, bool hasRight) => _links[link] switch
    {
        BoundRelationship relationship when hasLeft || hasRight || relationship.IsBound => new PatternStep.Walk(relationship),
        BoundQuantifiedPath path when hasLeft || hasRight => new PatternStep.Repeat(path),
        BoundShortestPath search when hasLeft && hasRight => new PatternStep.Search(search),
        BoundShortestPath search when (hasLeft || hasRight) && _reach[link] => new PatternStep.Reach(search),
        _ => null,
    };

    // One end is looked for from the other, unless one node at most is thought to be at each.
    private bool MayReach(object link) => link is BoundShortestPath search
        && ShortestPathPlanner.IsSearch(search, _links.Length == 1 ? [] : [0])
        && !(IsOne(search.Left) && IsOne(search.Right));

    private bool IsOne(Variable node) => _bound.Contains(node) || Rows(new State(BitOf(node), 0, 0, null, null)) <= 1;

    private double Cost(object link, double rows, bool hasLeft, bool hasRight, IEnumerable<BoundExpression> tests) => link switch
    {
        BoundRelationship relationship => _costs.OfWalk(rows, relationship, hasLeft, hasRight, tests),
        BoundQuantifiedPath => rows * 51,
        _ => rows * 1001,
    };

    private double Rows(State state)
    {
        var rows = 1.0;
        for (var node = 0; node < _nodes.Length; node++)
        {
            rows *= (state.Nodes & (1UL << node)) == 0 || _bound.Contains(_nodes[node]) ? 1 : _costs.Nodes(_nodes[node]);
        }

        for (var link = 0; link < _links.Length; link++)
        {
            rows *= (state.Links & (1UL << link)) == 0 ? 1 : Share(_links[link]);
        }

        foreach (var (nodes, links, share, _) in _conditions)
        {
            rows *= (nodes & ~state.Nodes) == 0 && (links & ~state.Links) == 0 ? share : 1;
        }

        return Math.Clamp(rows, _costs.LeastRows, 1e18);
    }

    private double Share(object link) => link switch
    {
        BoundRelationship { IsBound: true } bound => 1 / (Known(bound.Left) * Known(bound.Right)),
        BoundRelationship relationship => _costs.Share(relationship),
        BoundQuantifiedPath path => 10 / _costs.Nodes(path.Right),
        _ => 1,
    };

    // A relationship that is bound says which nodes its ends are.
    private double Known(Variable node) => _bound.Contains(node) ? 1 : _costs.Nodes(node);

    private LeafCandidate Leaf(int node, ulong nodes)
    {
        if (!_finds.TryGetValue((node, nodes), out var found))
        {
            found = _leaves.Best(_nodes[node], [.. _nodes.Where((_, index) => (nodes & (1UL << index)) != 0), .. _bound]);
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

    private (ulong Nodes, ulong Links) NeedsOf(object link)
    {
        var needs = LinkNeeds.Of(_pattern, link);
        return (MaskOf(needs), LinksOf(needs));
    }

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

    private sealed record State(ulong Nodes, ulong Links, double Cost, State? Before, PatternStep? Step)
    {
        public State Then(ulong nodes, ulong links, double cost, PatternStep step) => new(nodes, links, Cost + cost, this, step);
    }
}
