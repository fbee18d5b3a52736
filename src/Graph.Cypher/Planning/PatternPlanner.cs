using Graph.Cypher.Binding;
using Graph.Cypher.Execution;
using Graph.Cypher.Execution.Operators;

namespace Graph.Cypher.Planning;

/// <summary>Plans a pattern: where to begin, in which order to walk, and each condition as early as it can be tested.</summary>
internal sealed class PatternPlanner
{
    private readonly PlanningContext _planning;
    private readonly BoundPattern _pattern;
    private readonly HashSet<Variable> _planned = [];
    private readonly HashSet<Variable> _declared;
    private readonly PendingPredicates _predicates;
    private readonly NodeLabels _labels;
    private readonly LeafPlanner _leaves;
    private readonly ExpandPlanner _expands;
    private readonly List<object> _pending;

    public PatternPlanner(PlanningContext planning, BoundPattern pattern, params Variable[] alsoBound)
    {
        _planning = planning;
        _pattern = pattern;
        _declared = [.. Declared.By(pattern).Except(alsoBound)];
        _planned.UnionWith(pattern.Nodes.Where(node => node.IsBound).Select(node => node.Variable).Concat(alsoBound));
        _labels = new NodeLabels(pattern);
        _predicates = new PendingPredicates(planning, _labels.Residual, _declared);
        _leaves = new LeafPlanner(planning, _labels, _predicates);
        _expands = new ExpandPlanner(planning, pattern, _labels, _planned);
        _pending = [.. pattern.Relationships, .. pattern.Quantified, .. pattern.Shortest, .. pattern.Paths];
    }

    /// <summary>Plans it over an input.</summary>
    public Plan Plan(Plan input)
    {
        var plan = LabelsOfBoundNodes(input);
        plan = _predicates.Apply(plan, _planned);
        while (TryNext(plan, out var next))
        {
            plan = _predicates.Apply(next, _planned);
        }

        return plan;
    }

    private Plan LabelsOfBoundNodes(Plan input)
    {
        var tests = _pattern.Nodes
            .Where(node => _planned.Contains(node.Variable) && _labels.Of(node.Variable).Count > 0)
            .Select(node => _planning.Compiler.Compile(_labels.TestOf(node.Variable)))
            .ToArray();
        return tests.Length == 0
            ? input
            : new Plan("Filter", "", input.EstimatedRows, (context, inputs) => new FilterOperator(context, inputs[0], tests), input);
    }

    private bool TryNext(Plan plan, out Plan next)
    {
        next = plan;
        if (TryPaths(ref next) || TryRelationship(ref next) || TrySubpaths(ref next))
        {
            return true;
        }

        var open = _pattern.Nodes.Where(node => !_planned.Contains(node.Variable)).ToArray();
        if (open.Length == 0)
        {
            return false;
        }

        var leaf = open.Select(node => _leaves.Best(node.Variable, _planned)).MinBy(candidate => candidate.Rows);
        next = leaf?.Plan(plan) ?? plan;
        _planned.Add(leaf?.Variable ?? open[0].Variable);
        return true;
    }

    private bool TryPaths(ref Plan plan)
    {
        var path = _pending.OfType<BoundPath>().FirstOrDefault(path => path.Elements.All(IsPlanned));
        if (path is null)
        {
            return false;
        }

        (int, Evaluator)[] items = [(path.Variable.Id, PathExpressions.Compile(path))];
        plan = new Plan("Projection", path.Variable.Name, plan.EstimatedRows, (context, inputs) => new ComputeOperator(context, inputs[0], items), plan);
        _pending.Remove(path);
        _planned.Add(path.Variable);
        return true;
    }

    private bool IsPlanned(BoundPathElement element) => element switch
    {
        BoundPathElement.Node node => _planned.Contains(node.Variable) || !_declared.Contains(node.Variable),
        BoundPathElement.Relationship relationship => _planned.Contains(relationship.Variable) || !_declared.Contains(relationship.Variable),
        BoundPathElement.Quantified quantified => !_pending.Contains(quantified.Path),
        _ => false,
    };

    private bool TryRelationship(ref Plan plan)
    {
        var best = _pending.OfType<BoundRelationship>()
            .Where(relationship => relationship.IsBound || _planned.Contains(relationship.Left) || _planned.Contains(relationship.Right))
            .MinBy(_expands.Cost);
        if (best is null)
        {
            return false;
        }

        plan = _expands.Plan(best, plan);
        _pending.Remove(best);
        _planned.Add(best.Variable);
        _planned.Add(best.Left);
        _planned.Add(best.Right);
        return true;
    }

    private bool TrySubpaths(ref Plan plan)
    {
        var search = _pending.OfType<BoundShortestPath>().FirstOrDefault(search => _planned.Contains(search.Left) && _planned.Contains(search.Right));
        if (search is not null)
        {
            plan = ShortestPathPlanner.Plan(_planning, search, _expands.PlannedRelationships(), plan);
            _pending.Remove(search);
            _planned.UnionWith(Declared.By(search));
            return true;
        }

        var quantified = _pending.OfType<BoundQuantifiedPath>().FirstOrDefault(path => _planned.Contains(path.Left) || _planned.Contains(path.Right));
        if (quantified is null)
        {
            return false;
        }

        plan = QuantifiedPathPlanner.Plan(_planning, quantified, _planned, _labels, _expands.PlannedRelationships(), plan);
        _pending.Remove(quantified);
        _planned.Add(quantified.Left);
        _planned.Add(quantified.Right);
        _planned.UnionWith(quantified.Groups.Select(group => group.Outer));
        return true;
    }
}
