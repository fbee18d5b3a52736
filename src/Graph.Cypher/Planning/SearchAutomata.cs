using Graph.Cypher.Binding;
using Graph.Cypher.Execution;
using Graph.Cypher.Execution.Searching;
using Graph.Cypher.Stores;

namespace Graph.Cypher.Planning;

/// <summary>Makes automata of the patterns that a search for shortest paths follows.</summary>
internal sealed class SearchAutomata
{
    // Longer repetitions are walked without an automaton.
    private const long MostCopies = 1000;

    private readonly PlanningContext _planning;
    private readonly BoundShortestPath _search;
    private readonly bool _isReversed;
    private readonly List<BoundExpression> _left;
    private readonly NodeLabels _labels;
    private readonly List<(int Inner, int Outer)> _lists = [];
    private SearchState _at;
    private int _states;
    private long? _upper = 0;

    private SearchAutomata(PlanningContext planning, BoundShortestPath search, bool isReversed)
    {
        (_planning, _search, _isReversed) = (planning, search, isReversed);
        _labels = new NodeLabels(search.Pattern);
        _left = [.. _labels.Residual];
        _at = new SearchState(_states++, (isReversed ? search.Right : search.Left).Id, false, []);
    }

    /// <summary>Whether a search follows an automaton: its pattern is a line on which everything is new.</summary>
    public static bool Suits(BoundShortestPath search)
    {
        var pattern = search.Pattern;
        var between = Elements(search).OfType<BoundPathElement.Node>().Skip(1).SkipLast(1).Select(node => node.Variable).ToArray();
        return pattern.Shortest.Count == 0
            && Elements(search).Count > 1
            && AreDistinct(between.Concat(new[] { search.Left, search.Right }.Distinct()))
            && !pattern.Nodes.Any(node => node.IsBound && between.Contains(node.Variable))
            && !pattern.Relationships.Any(relationship => relationship.IsBound || relationship.Length is { Lower: > MostCopies } or { Upper: > MostCopies })
            && pattern.Quantified.All(Suits);
    }

    /// <summary>The automaton and the conditions that only whole paths can be asked.</summary>
    /// <param name="planning">What the statement shares.</param>
    /// <param name="search">The search.</param>
    /// <param name="isReversed">Whether it begins at the right.</param>
    /// <param name="endTests">What a node must satisfy to end the paths, where it is not bound before.</param>
    public static (SearchAutomaton Automaton, Evaluator[] Conditions) Make(
        PlanningContext planning, BoundShortestPath search, bool isReversed, IReadOnlyList<BoundExpression> endTests) =>
        new SearchAutomata(planning, search, isReversed).Make(endTests);

    private static bool Suits(BoundQuantifiedPath path)
    {
        var nodes = path.Inner.Nodes.Select(node => node.Variable).ToHashSet();
        return path.Inner is { Shortest: [], Quantified: [] }
            && path is { Lower: <= MostCopies, Upper: null or <= MostCopies }
            && path.Inner.Nodes.Count == path.Inner.Relationships.Count + 1
            && path.Inner.Nodes.All(node => !node.IsBound)
            && path.Inner.Relationships.All(relationship => relationship is { IsBound: false, Length: null })
            && path.Inner.Predicates.All(predicate => IsOfOneStep(path.Inner, FreeVariables.Of(predicate).Where(variable =>
                nodes.Contains(variable) || path.Inner.Relationships.Any(relationship => relationship.Variable == variable)).ToHashSet()));
    }

    private static bool IsOfOneStep(BoundPattern inner, HashSet<Variable> variables) =>
        inner.Relationships.Any(relationship => variables.All(variable =>
            variable == relationship.Variable || variable == relationship.Left || variable == relationship.Right));

    private static bool AreDistinct(IEnumerable<Variable> variables) => variables.GroupBy(variable => variable).All(group => group.Count() == 1);

    private static IReadOnlyList<BoundPathElement> Elements(BoundShortestPath search) =>
        search.Pattern.Paths.FirstOrDefault(path => path.Variable == search.Path)?.Elements ?? [];

    private (SearchAutomaton Automaton, Evaluator[] Conditions) Make(IReadOnlyList<BoundExpression> endTests)
    {
        var start = _at;
        BoundPathElement[] elements = _isReversed ? [.. Elements(_search).Reverse()] : [.. Elements(_search)];
        for (var index = 1; index < elements.Length; index += 2)
        {
            var node = ((BoundPathElement.Node)elements[index + 1]).Variable; // nodes and links take turns
            Add(elements[index], () => index + 2 == elements.Length ? NewState(node, endTests) : NewState(node, Tests(_labels, node, _left)));
        }

        return (new SearchAutomaton(start, _at, _upper, _lists, _isReversed), _planning.Compiler.CompileAll(_left));
    }

    private void Add(BoundPathElement link, Func<SearchState> next)
    {
        switch (link)
        {
            case BoundPathElement.Quantified quantified:
                // The path itself knows the repetition as it was before its conditions were.
                Repeat(_search.Pattern.Quantified.First(path => path.Is(quantified.Path)), next);
                break;
            case BoundPathElement.Relationship { Variable: var variable }:
                var relationship = _search.Pattern.Relationships.First(relationship => relationship.Variable == variable);
                Add(relationship, next);
                break;
        }
    }

    private void Add(BoundRelationship relationship, Func<SearchState> next)
    {
        if (relationship.Length is { } length)
        {
            Walk(relationship, length, next);
            return;
        }

        var before = _at;
        _at = next();
        Link(before, _at, Step(relationship, _left, isListed: false));
        _upper++;
    }

    // -[r*1..3]-> repeats a relationship between nodes that nobody names.
    private void Walk(BoundRelationship relationship, BoundLength length, Func<SearchState> next)
    {
        var step = new SearchStep(
            length.Step.Id, true, Ahead(relationship.Direction), Types(relationship), _planning.Compiler.CompileAll(length.StepPredicates));
        _lists.Add((length.Step.Id, relationship.Variable.Id));
        Repeat(length.Lower, length.Upper, next, () =>
        {
            var (first, last) = (Anonymous(), Anonymous());
            Link(first, last, step);
            return (first, last);
        });
        _upper += length.Upper;
    }

    private void Repeat(BoundQuantifiedPath path, Func<SearchState> next)
    {
        var labels = new NodeLabels(path.Inner);
        _lists.AddRange(path.Groups.Select(group => (group.Inner.Id, group.Outer.Id)));
        Repeat(path.Lower, path.Upper, next, () => Part(path, labels));
        _upper += path.Upper * path.Inner.Relationships.Count;
    }

    private void Repeat(long lower, long? upper, Func<SearchState> next, Func<(SearchState First, SearchState Last)> part)
    {
        var leaving = new List<SearchState>();
        if (lower == 0)
        {
            leaving.Add(_at);
        }

        var copies = upper ?? Math.Max(1, lower);
        for (var copy = 1; copy <= copies; copy++)
        {
            var (first, last) = part();
            Link(_at, first, null);
            _at = last;
            if (copy >= lower)
            {
                leaving.Add(last);
            }

            if (upper is null && copy == copies)
            {
                Link(last, first, null);
            }
        }

        _at = next();
        leaving.ForEach(state => Link(state, _at, null));
    }

    private (SearchState First, SearchState Last) Part(BoundQuantifiedPath path, NodeLabels labels)
    {
        var predicates = labels.Residual.ToList();
        var variable = _isReversed ? path.Last : path.First;
        var first = NewState(variable, Tests(labels, variable, predicates), isListed: true);
        var at = first;
        foreach (var relationship in _isReversed ? path.Inner.Relationships.Reverse() : path.Inner.Relationships)
        {
            variable = relationship.Left == variable ? relationship.Right : relationship.Left;
            var state = NewState(variable, Tests(labels, variable, predicates), isListed: true);
            Link(at, state, Step(relationship, predicates, isListed: true));
            at = state;
        }

        return (first, at);
    }

    private SearchStep Step(BoundRelationship relationship, List<BoundExpression> predicates, bool isListed)
    {
        HashSet<Variable> known = [relationship.Variable, relationship.Left, relationship.Right];
        var tests = Taken(predicates, variables => variables.IsSubsetOf(known));
        return new SearchStep(
            relationship.Variable.Id, isListed, Ahead(relationship.Direction), Types(relationship), _planning.Compiler.CompileAll(tests));
    }

    private Direction Ahead(Direction direction) => _isReversed ? direction.Reversed() : direction;

    private int[] Types(BoundRelationship relationship) => [.. relationship.Types.Distinct().Select(_planning.Symbols.Type)];

    private SearchState Anonymous() => new(_states++, -1, true, []);

    private SearchState NewState(Variable variable, IEnumerable<BoundExpression> tests, bool isListed = false) =>
        new(_states++, variable.Id, isListed, _planning.Compiler.CompileAll(tests));

    // What is to be tested of a node alone.
    private List<BoundExpression> Tests(NodeLabels labels, Variable node, List<BoundExpression> predicates) =>
        [.. labels.Of(node).Count == 0 ? [] : new[] { labels.TestOf(node) }, .. Taken(predicates, variables => variables.SetEquals([node]))];

    // Of what the pattern declares; what was bound before is always known.
    private List<BoundExpression> Taken(List<BoundExpression> predicates, Func<HashSet<Variable>, bool> isKnown)
    {
        var inside = Inside();
        var taken = predicates.FindAll(predicate => isKnown(FreeVariables.Of(predicate).Where(inside.Contains).ToHashSet()));
        predicates.RemoveAll(taken.Contains);
        return taken;
    }

    private HashSet<Variable> Inside() =>
    [
        .. Declared.By(_search), _search.Left, _search.Right,
        .. _search.Pattern.Quantified.SelectMany(path => path.Groups).Select(group => group.Inner),
    ];

    private static void Link(SearchState from, SearchState to, SearchStep? step)
    {
        var link = new SearchLink(from, to, step);
        from.After.Add(link);
        to.Before.Add(link);
    }
}
