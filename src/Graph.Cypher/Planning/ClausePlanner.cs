using Graph.Cypher.Binding;
using Graph.Cypher.Execution;
using Graph.Cypher.Execution.Operators;
using Graph.Cypher.Execution.Writes;
using Graph.Cypher.Planning.Ordering;
using Graph.Cypher.Planning.Shortcuts;

namespace Graph.Cypher.Planning;

/// <summary>Plans clauses one after another, with barriers where one writes what another may read.</summary>
internal sealed class ClausePlanner(PlanningContext planning, QueryPlanner queries, Plan input, IEnumerable<Variable> imports)
{
    private readonly HashSet<Variable> _scope = [.. imports];
    private Plan _plan = input;
    private BoundClause? _next;
    private RowWeight? _weight;
    private bool _reads;
    private bool _readsRelationships;
    private bool _writes;
    private bool _onlyAdds = true;

    // What SET and REMOVE since the last barrier read and write; null where another clause came between.
    private List<WriteEffect>? _phase;

    /// <summary>Plans all of them.</summary>
    public Plan Plan(IReadOnlyList<BoundClause> written)
    {
        var clauses = JoinedMatches.Of(planning, written);
        for (var index = TryCount(clauses) ? 2 : 0; index < clauses.Count; index++)
        {
            BarrierBefore(clauses[index]);
            _next = index + 1 < clauses.Count ? clauses[index + 1] : null;
            Add(clauses[index]);
            _phase = clauses[index] is BoundClause.Set or BoundClause.Remove || ClauseEffects.OnlyRenames(clauses[index]) ? _phase : null;
            _reads |= ClauseEffects.Reads(clauses[index]);
            _readsRelationships |= ClauseEffects.ReadsRelationships(clauses[index]);
            _writes |= ClauseEffects.Writes(clauses[index]);
            _onlyAdds &= ClauseEffects.OnlyAdds(clauses[index]);
        }

        return _plan;
    }

    // Only over a single row: behind other clauses each of their rows would have to be counted.
    private bool TryCount(IReadOnlyList<BoundClause> clauses)
    {
        if (planning.Without.Contains(PlanRule.CountStore) || clauses is not [BoundClause.Match { Optional: false } match, BoundClause.Project { Projection: { Aggregation: { } aggregation } projection }, ..]
            || _plan.Name != "Argument"
            || CountShortcut.Plan(planning, match.Pattern, aggregation, _plan) is not { } counted)
        {
            return false;
        }

        _plan = new ProjectionPlanner(planning, projection, _scope, _writes).PlanOverAggregates(counted);
        _reads = _readsRelationships = true;
        return true;
    }

    // What a clause writes must not be seen by clauses before it on later rows, and must all be seen by those behind it.
    private void BarrierBefore(BoundClause clause)
    {
        if (_phase is { } phase
            && (ClauseEffects.OnlyRenames(clause) || (SetPhases.EffectsOf(clause) is { } effects && !effects.Exists(next => phase.Exists(next.Disturbs)))))
        {
            return; // one after the other on each row, as in Neo4j
        }

        if (_onlyAdds && ClauseEffects.StaysInRows(clause))
        {
            return; // what is new changes no row, and those before a failure are kept
        }

        var disturbs = ClauseEffects.Writes(clause) && (ClauseEffects.OnlyJoins(clause) ? _readsRelationships : _reads);
        var onlyCreates = clause is BoundClause.Create && !disturbs;
        if (disturbs || (_writes && !onlyCreates))
        {
            AddBarrier();
            _reads = _readsRelationships = _writes = false;
            _onlyAdds = true;
        }
    }

    private void AddBarrier()
    {
        var slots = _scope.Select(variable => variable.Id).Order().ToArray();
        _plan = new Plan("Eager", "", _plan.EstimatedRows, (context, inputs) => new EagerOperator(context, inputs[0], slots), _plan);
        _phase = null;
    }

    private void Add(BoundClause.Set set)
    {
        var phases = SetPhases.Of(set.Items);
        foreach (var phase in phases)
        {
            if (phase != phases[0])
            {
                AddBarrier();
            }

            AddActions("SetProperty", [.. phase.Select(item => Setter.Compile(planning.Compiler, item))]);
            (_phase ??= []).AddRange(phase.Select(SetPhases.EffectOf));
        }
    }

    private void Add(BoundClause clause)
    {
        switch (clause)
        {
            case BoundClause.Match match:
                Add(match);
                break;
            case BoundClause.Unwind unwind:
                Add(unwind);
                break;
            case BoundClause.LoadCsv load:
                Add(load);
                break;
            case BoundClause.Project project:
                _plan = new ProjectionPlanner(planning, project.Projection, _scope, _writes).Plan(_plan, _weight);
                _weight = null;
                break;
            case BoundClause.Create create:
                AddActions("Create", [.. create.Creations.Select(creation => (Action<QueryContext>)new Creator(planning.Compiler, creation, isMerge: false).Create)]);
                AddToScope(create.Creations.SelectMany(Declared.By));
                break;
            case BoundClause.Merge merge:
                Add(merge);
                break;
            case BoundClause.Set set:
                Add(set);
                break;
            case BoundClause.Remove remove:
                AddActions("RemoveProperty", [.. remove.Items.Select(item => Setter.Compile(planning.Compiler, item))]);
                (_phase ??= []).AddRange(SetPhases.EffectsOf(remove)!); // a clause of that kind has some
                break;
            case BoundClause.Delete delete:
                AddActions(delete.Detach ? "DetachDelete" : "Delete", [.. delete.Expressions.Select(expression => Deletion(expression, delete.Detach))]);
                break;
            case BoundClause.Foreach loop:
                Add(loop);
                break;
            case BoundClause.CallProcedure call:
                _plan = ProcedurePlanner.Plan(planning, call, _plan);
                AddToScope(call.Yields.Select(yield => yield.Variable));
                break;
            case BoundClause.Show show:
                _plan = ShowPlanner.Plan(planning, show, _plan);
                AddToScope(show.Yields.Select(yield => yield.Variable));
                break;
            case BoundClause.CallSubquery call:
                Add(call);
                break;
            case BoundClause.Finish:
                _plan = new Plan("EmptyResult", "", 0, (context, inputs) => new EmptyResultOperator(context, inputs[0]), _plan);
                break;
            default:
                throw new ArgumentException($"There is no such clause as {clause.GetType().Name}.", nameof(clause));
        }
    }

    private void Add(BoundClause.Match match)
    {
        if (!match.Optional)
        {
            _plan = Match(match.Pattern);
        }
        else
        {
            var inner = new PatternPlanner(planning, match.Pattern).Plan(Planning.Plan.Argument());
            var slots = Declared.By(match.Pattern).Select(variable => variable.Id).ToArray();
            _plan = new Plan("OptionalApply", "", _plan.EstimatedRows, (context, inputs) => new OptionalOperator(context, inputs[0], inputs[1], slots), _plan, inner);
        }

        AddToScope(Declared.By(match.Pattern));
    }

    // What comes next decides how much of the pattern has to be walked.
    private Plan Match(BoundPattern pattern)
    {
        if (_next is not BoundClause.Project { Projection: var projection })
        {
            return new PatternPlanner(planning, pattern).Plan(_plan);
        }

        if (!IsMetInOrder(projection) && ProjectionUse.Counted(projection, pattern) is { } used && CountedHops.Take(planning, pattern, used) is { } counted)
        {
            (pattern, _weight) = counted;
        }

        var reached = PrunedWalks.Find(planning, pattern, ProjectionUse.Distinct(projection));
        return new PatternPlanner(planning with { Projected = ProjectionUse.Computed(projection) }, pattern, reached).Plan(_plan);
    }

    // One group has no order.
    private bool IsMetInOrder(BoundProjection projection) =>
        SmallGraph.Is(planning.Reader) && !planning.Without.Contains(PlanRule.GroupsAsMet) && projection.Aggregation is not { Keys.Count: 0 };

    private void Add(BoundClause.Unwind unwind)
    {
        var list = planning.Compiler.Compile(unwind.List);
        var slot = unwind.Variable.Id;
        _plan = new Plan("Unwind", unwind.Variable.Name, _plan.EstimatedRows * 10, (context, inputs) => new UnwindOperator(context, inputs[0], list, slot), _plan);
        _scope.Add(unwind.Variable);
    }

    private void Add(BoundClause.LoadCsv load)
    {
        var settings = new LoadCsvSettings(planning.Compiler.Compile(load.Address), load.Format, load.Variable.Id, load.Row.Id, load.File.Id);
        _plan = new Plan("LoadCSV", load.Variable.Name, _plan.EstimatedRows * 10, (context, inputs) => new LoadCsvOperator(context, inputs[0], settings), _plan);
        _scope.UnionWith([load.Variable, load.Row, load.File]);
    }

    private void Add(BoundClause.Merge merge)
    {
        var compiler = planning.Compiler;
        var match = new PatternPlanner(planning, merge.Pattern).Plan(Planning.Plan.Argument());
        var slots = Declared.By(merge.Pattern).Select(variable => variable.Id).ToArray();
        var creator = new Creator(compiler, merge.Creation, isMerge: true);
        Action<QueryContext>[] onCreate = [.. merge.OnCreate.Select(item => Setter.Compile(compiler, item))];
        Action<QueryContext>[] onMatch = [.. merge.OnMatch.Select(item => Setter.Compile(compiler, item))];
        _plan = new Plan(
            "Merge", "", _plan.EstimatedRows,
            (context, inputs) => new MergeOperator(context, inputs[0], inputs[1], slots, creator, onCreate, onMatch), _plan, match);
        AddToScope(Declared.By(merge.Pattern));
    }

    private void Add(BoundClause.Foreach loop)
    {
        var list = planning.Compiler.Compile(loop.List);
        var body = queries.Plan(loop.Clauses, Planning.Plan.Argument(), _scope.Append(loop.Variable));
        var slot = loop.Variable.Id;
        _plan = new Plan("Foreach", loop.Variable.Name, _plan.EstimatedRows, (context, inputs) => new ForeachOperator(context, inputs[0], inputs[1], list, slot), _plan, body);
    }

    private void Add(BoundClause.CallSubquery call)
    {
        var inner = queries.Plan(call.Query);
        var slots = call.Query.Columns.Concat(call.Query.Carried).Select(column => column.Id).ToArray();
        if (call.Batches is { } batches)
        {
            AddBatches(call, batches, inner, slots);
        }
        else if (slots.Length == 0)
        {
            _plan = new Plan("SubqueryForeach", "", _plan.EstimatedRows, (context, inputs) => new UnitApplyOperator(context, inputs[0], inputs[1]), _plan, inner);
        }
        else if (call.Optional)
        {
            _plan = new Plan("OptionalApply", "", _plan.EstimatedRows, (context, inputs) => new OptionalOperator(context, inputs[0], inputs[1], slots), _plan, inner);
        }
        else
        {
            _plan = new Plan("Apply", "", _plan.EstimatedRows * inner.EstimatedRows, (context, inputs) => new ApplyOperator(context, inputs[0], inputs[1]), _plan, inner);
        }

        AddToScope(call.Query.Columns);
        _scope.UnionWith(call.Query.Carried);
    }

    private void AddBatches(BoundClause.CallSubquery call, BoundBatches batches, Plan inner, int[] slots)
    {
        var rows = batches.Rows is null ? null : planning.Compiler.Compile(batches.Rows);
        int[] known = [.. _scope.Select(variable => variable.Id).Order()];
        var settings = new BatchSettings(rows, batches.OnError, call.Optional, known, slots, batches.Status?.Id);
        _plan = new Plan(
            slots.Length == 0 ? "TransactionForeach" : "TransactionApply", "", _plan.EstimatedRows * (slots.Length == 0 ? 1 : inner.EstimatedRows),
            (context, inputs) => new BatchOperator(context, inputs[0], inputs[1], settings), _plan, inner);
        if (batches.Status is { } status)
        {
            _scope.Add(status);
        }
    }

    private Action<QueryContext> Deletion(BoundExpression expression, bool detach)
    {
        var value = planning.Compiler.Compile(expression);
        return context => Deleter.Delete(context, value(context), detach);
    }

    private void AddActions(string name, Action<QueryContext>[] actions) =>
        _plan = new Plan(name, "", _plan.EstimatedRows, (context, inputs) => new ActionOperator(context, inputs[0], actions), _plan);

    private void AddToScope(IEnumerable<Variable> variables) => _scope.UnionWith(variables.Where(variable => !variable.IsAnonymous));
}
