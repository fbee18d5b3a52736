using Graph.Cypher.Binding;
using Graph.Cypher.Execution;
using Graph.Cypher.Execution.Operators;
using Graph.Cypher.Planning.Ordering;
using Graph.Cypher.Stores;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Planning;

/// <summary>Plans a pattern: where to begin, in which order to walk, and each condition as early as it can be tested.</summary>
internal sealed class PatternPlanner
{
    private readonly PlanningContext _planning;
    private readonly BoundPattern _pattern;
    private readonly HashSet<Variable> _planned = [];
    private readonly HashSet<Variable> _declared;
    private readonly PendingPredicates _predicates;
    private readonly PostponedConditions _postponed;
    private readonly NodeLabels _labels;
    private readonly LeafPlanner _leaves;
    private readonly ExpandPlanner _expands;
    private readonly List<BoundPath> _paths;
    private readonly List<object> _links;
    private readonly Queue<PatternStep>? _order;

    /// <summary>A planner of one pattern.</summary>
    /// <param name="planning">What the statement shares.</param>
    /// <param name="pattern">The pattern.</param>
    /// <param name="reached">Relationships of variable length of which only the distinct ends count.</param>
    /// <param name="alsoBound">Nodes that are bound though the pattern does not say so.</param>
    public PatternPlanner(PlanningContext planning, BoundPattern pattern, IReadOnlySet<Variable>? reached = null, params Variable[] alsoBound)
    {
        _planning = planning;
        _pattern = pattern;
        _declared = [.. Declared.By(pattern).Except(alsoBound)];
        _planned.UnionWith(pattern.Nodes.Where(node => node.IsBound).Select(node => node.Variable).Concat(alsoBound));
        _labels = new NodeLabels(pattern);
        _predicates = new PendingPredicates(planning, [.. _labels.Residual, .. ImpliedMembership.Of(planning, pattern, _labels, _declared)], _declared);
        _postponed = new PostponedConditions(planning, pattern);
        _leaves = new LeafPlanner(planning, _labels, _predicates);
        _expands = new ExpandPlanner(planning, pattern, _labels, _planned, reached ?? new HashSet<Variable>());
        _paths = [.. pattern.Paths];
        _links = [.. pattern.Relationships, .. pattern.Quantified, .. pattern.Shortest];
        var order = planning.Without.Contains(PlanRule.ExactOrder) ? null : PatternOrder.Find(planning, pattern, _labels, _predicates, _leaves, _planned);
        _order = order is null ? null : new Queue<PatternStep>(order);
    }

    /// <summary>Plans it over an input.</summary>
    public Plan Plan(Plan input)
    {
        var plan = _predicates.Apply(Paths(LabelsOfBoundNodes(input)), _planned);
        while (Next() is { } step)
        {
            plan = _postponed.Apply(_predicates.Apply(Paths(Apply(step, plan)), _planned), _planned);
        }

        return _links.Count == 0 ? plan : throw new GraphException(
            ErrorCodes.NotSupported, "Shortest paths of one MATCH whose conditions speak of each other are not supported; match one of them in a MATCH before the other.");
    }

    private Plan LabelsOfBoundNodes(Plan input)
    {
        var bound = _pattern.Nodes.Where(node => _planned.Contains(node.Variable)).ToList();
        Evaluator[] tests =
        [
            .. bound.Where(node => !node.Variable.Type.IsNode && !EndsWalk(node.Variable)).Select(node => NodeOrNull(node.Variable.Id)),
            .. bound.Where(node => _labels.Of(node.Variable).Count > 0).Select(node => _planning.Compiler.Compile(_labels.TestOf(node.Variable))),
        ];
        return tests.Length == 0
            ? input
            : new Plan("Filter", "", input.EstimatedRows, (context, inputs) => new FilterOperator(context, inputs[0], tests), input);
    }

    // Walks of several steps, as in Neo4j, begin and end at nodes and find nothing elsewhere.
    private bool EndsWalk(Variable node) =>
        _pattern.Relationships.Any(relationship => relationship.Length is not null && (relationship.Left == node || relationship.Right == node))
        || _pattern.Quantified.Any(path => path.Left == node || path.Right == node)
        || _pattern.Shortest.Any(path => path.Left == node || path.Right == node);

    // What was bound before may turn out to be anything; null matches nothing later on.
    private static Evaluator NodeOrNull(int slot) => context => context.Row[slot] is { Kind: ValueKind.Node or ValueKind.Null }
        ? Value.True
        : throw CypherErrors.Type($"Expected a node, but got {ValueText.ForMessage(context.Row[slot])}");

    private PatternStep? Next() => _order is not null && _order.TryDequeue(out var step) ? step : CheapestNext();

    private Plan Apply(PatternStep step, Plan input) => step switch
    {
        PatternStep.Find find => Find(find.Node, input),
        PatternStep.Walk walk => Walk(walk.Relationship, input),
        PatternStep.Seek seek => Seek(seek.Relationship, input),
        PatternStep.Scan scan => Scan(scan.Relationship, input),
        PatternStep.Repeat repeat => Repeat(repeat.Path, input),
        PatternStep.Search search => Search(search.Path, input),
        PatternStep.Reach reach => Reach(reach.Path, input),
        _ => throw new ArgumentException($"There is no such step as {step.GetType().Name}.", nameof(step)),
    };

    // Not the cheapest of all orders, but what is cheapest next.
    private PatternStep? CheapestNext()
    {
        if (_links.OfType<BoundRelationship>().Where(relationship => relationship.IsBound || _planned.Contains(relationship.Left) || _planned.Contains(relationship.Right))
            .MinBy(_expands.Cost) is { } relationship)
        {
            return new PatternStep.Walk(relationship);
        }

        if (_links.OfType<BoundShortestPath>().FirstOrDefault(search => _planned.Contains(search.Left) && _planned.Contains(search.Right) && HasItsNeeds(search)) is { } search)
        {
            return new PatternStep.Search(search);
        }

        if (_links.OfType<BoundQuantifiedPath>().FirstOrDefault(path => (_planned.Contains(path.Left) || _planned.Contains(path.Right)) && HasItsNeeds(path)) is { } quantified)
        {
            return new PatternStep.Repeat(quantified);
        }

        return _pattern.Nodes.Select(node => node.Variable).Where(node => !_planned.Contains(node)).MinBy(node => _leaves.Best(node, _planned).Rows) is { } open
            ? new PatternStep.Find(open)
            : FirstOfThoseThatWait();
    }

    // Where repeated paths wait for each other, one is walked first, and what it asks of the others is tested afterwards.
    private PatternStep.Repeat? FirstOfThoseThatWait()
    {
        if (_links.OfType<BoundQuantifiedPath>().FirstOrDefault() is not { } path)
        {
            return null;
        }

        var first = _postponed.TakeFrom(path, _planned);
        _links[_links.IndexOf(path)] = first;
        return new PatternStep.Repeat(first);
    }

    private bool HasItsNeeds(object link) => LinkNeeds.Of(_pattern, link).All(_planned.Contains);

    private Plan Find(Variable node, Plan input)
    {
        var plan = _leaves.Best(node, _planned).Plan(input);
        _planned.Add(node);
        return plan;
    }

    private Plan Walk(BoundRelationship relationship, Plan input)
    {
        var plan = _expands.Plan(relationship, input);
        _links.Remove(relationship);
        _planned.UnionWith([relationship.Variable, relationship.Left, relationship.Right]);
        return plan;
    }

    private Plan Seek(BoundRelationship relationship, Plan input)
    {
        var (rows, make) = new RelationshipSeekFinder(_planning, _predicates, _planned).Best(relationship)
            ?? throw new InvalidOperationException($"The relationship {relationship.Variable} cannot be sought.");
        return Sought(relationship, make(), "IndexSeek", rows, input);
    }

    private Plan Scan(BoundRelationship relationship, Plan input) => Sought(
        relationship, Seeks.AllRelationships([.. relationship.Types.Distinct().Select(_planning.Symbols.Type)]), "Scan", _planning.Reader.RelationshipCount, input);

    private Plan Sought(BoundRelationship relationship, NodeSeek seek, string how, double rows, Plan input)
    {
        var settings = new RelationshipSeekSettings(
            seek, relationship.Variable.Id, relationship.Left.Id, relationship.Right.Id, relationship.Direction, _expands.PlannedRelationships(relationship.Types));
        var name = $"{(relationship.Direction == Direction.Both ? "Undirected" : "Directed")}Relationship{how}";
        var details = $"{relationship.Variable.Name}:{string.Join("|", relationship.Types)}";
        var plan = new Plan(name, details, input.EstimatedRows * rows, (context, inputs) => new RelationshipSeekOperator(context, inputs[0], settings), input);
        _links.Remove(relationship);
        _planned.UnionWith([relationship.Variable, relationship.Left, relationship.Right]);
        return new[] { relationship.Left, relationship.Right }.Distinct().Aggregate(plan, (found, node) => LabelFilter.Apply(_planning, _labels, node, null, found));
    }

    private Plan Repeat(BoundQuantifiedPath path, Plan input)
    {
        var plan = QuantifiedPathPlanner.Plan(_planning, path, _planned, _labels, _expands.PlannedRelationships([]), input);
        _links.Remove(path);
        _planned.UnionWith([path.Left, path.Right, .. path.Groups.Select(group => group.Outer)]);
        return plan;
    }

    private Plan Search(BoundShortestPath search, Plan input)
    {
        var plan = ShortestPathPlanner.Plan(_planning, search, _expands.PlannedRelationships([]), input);
        _links.Remove(search);
        _planned.UnionWith(Declared.By(search));
        return plan;
    }

    private Plan Reach(BoundShortestPath search, Plan input)
    {
        var isReversed = !_planned.Contains(search.Left);
        var open = isReversed ? search.Left : search.Right;
        BoundExpression[] tests = [.. _predicates.TestableWith(open, _planned)];
        Array.ForEach(tests, _predicates.Remove);
        var plan = ShortestPathPlanner.Reach(
            _planning, search, isReversed, _labels.Of(open).Count == 0 ? tests : [_labels.TestOf(open), .. tests], input);
        _links.Remove(search);
        _planned.UnionWith([search.Left, search.Right, .. Declared.By(search)]);
        return plan;
    }

    private Plan Paths(Plan input)
    {
        var plan = input;
        foreach (var path in _paths.Where(path => path.Elements.All(IsPlanned)).ToArray())
        {
            (int, Evaluator)[] items = [(path.Variable.Id, PathExpressions.Compile(path))];
            plan = new Plan("Projection", path.Variable.Name, plan.EstimatedRows, (context, inputs) => new ComputeOperator(context, inputs[0], items), plan);
            _paths.Remove(path);
            _planned.Add(path.Variable);
        }

        return plan;
    }

    private bool IsPlanned(BoundPathElement element) => element switch
    {
        BoundPathElement.Node node => _planned.Contains(node.Variable) || !_declared.Contains(node.Variable),
        BoundPathElement.Relationship relationship => _planned.Contains(relationship.Variable) || !_declared.Contains(relationship.Variable),
        BoundPathElement.Quantified quantified => !_links.OfType<BoundQuantifiedPath>().Any(quantified.Path.Is),
        _ => false,
    };
}
