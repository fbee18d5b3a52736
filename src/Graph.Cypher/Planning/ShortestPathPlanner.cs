using Graph.Cypher.Binding;
using Graph.Cypher.Execution;
using Graph.Cypher.Execution.Operators;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Planning;

/// <summary>Plans searches for shortest paths.</summary>
internal static class ShortestPathPlanner
{
    /// <summary>Plans a search over a plan that binds both ends.</summary>
    public static Plan Plan(PlanningContext planning, BoundShortestPath search, int[] others, Plan input) =>
        IsSearch(search, others) ? Search(planning, search, true, false, [], Ends(planning, search, [], input))
        : others.Length == 0 && SearchedWalk.Of(search) is { } walk ? Search(planning, search, walk, input)
        : Selection(planning, search, input);

    /// <summary>Plans a search over a plan that binds one of the ends.</summary>
    /// <param name="planning">What the statement shares.</param>
    /// <param name="search">The search.</param>
    /// <param name="isReversed">Whether the right end is the one that is bound.</param>
    /// <param name="endTests">What a node must satisfy to be the other.</param>
    /// <param name="input">The plan.</param>
    public static Plan Reach(PlanningContext planning, BoundShortestPath search, bool isReversed, IReadOnlyList<BoundExpression> endTests, Plan input) =>
        Search(planning, search, false, isReversed, endTests, input);

    /// <summary>Whether paths are searched by breadth, from one end or both.</summary>
    public static bool IsSearch(BoundShortestPath search, int[] others) => others.Length == 0
        && search.Kind is PathSelectorKind.Any or PathSelectorKind.Shortest or PathSelectorKind.AllShortest or PathSelectorKind.ShortestGroups
        && SearchAutomata.Suits(search);

    private static Plan Search(
        PlanningContext planning, BoundShortestPath search, bool into, bool isReversed, IReadOnlyList<BoundExpression> endTests, Plan input)
    {
        var (automaton, conditions) = SearchAutomata.Make(planning, search, isReversed, endTests);
        var (from, to) = isReversed ? (search.Right, search.Left) : (search.Left, search.Right);
        var groups = search.Kind is PathSelectorKind.ShortestGroups or PathSelectorKind.AllShortest;
        (int, Evaluator)[] paths = [.. search.Pattern.Paths.Select(named => (named.Variable.Id, PathExpressions.Compile(named)))];
        var settings = new PathSearchSettings(
            automaton, from.Id, to.Id, into, search.Kind == PathSelectorKind.AllShortest ? 1 : search.Count ?? 1, groups, paths, conditions);
        return new Plan(
            $"StatefulShortestPath({(into ? "Into" : "All")})", search.Path.Name, input.EstimatedRows,
            (context, inputs) => new PathSearchOperator(context, inputs[0], settings), input);
    }

    private static Plan Search(PlanningContext planning, BoundShortestPath search, SearchedWalk walk, Plan input)
    {
        var isFunction = search.Kind is PathSelectorKind.ShortestPathFunction or PathSelectorKind.AllShortestPathsFunction;
        var settings = new ShortestPathSettings(
            search.Left.Id, search.Right.Id, walk.Steps.Id, walk.IsList, search.Path.Id, walk.Direction,
            [.. walk.Relationship.Types.Distinct().Select(planning.Symbols.Type)], walk.Lower, walk.Upper,
            [.. walk.Conditions.Select(condition => (condition.Step.Id, planning.Compiler.Compile(condition.Predicate)))],
            search.Kind is PathSelectorKind.AllShortestPathsFunction or PathSelectorKind.AllShortest);
        var ends = Ends(planning, search, walk.EndConditions, input);

        // From a node to itself the functions refuse to search, and the selectors choose among walks that return.
        return isFunction
            ? new Plan("ShortestPath", search.Path.Name, input.EstimatedRows, (context, inputs) => new ShortestPathOperator(context, inputs[0], null, settings), ends)
            : new Plan(
                "ShortestPath", search.Path.Name, input.EstimatedRows, (context, inputs) => new ShortestPathOperator(context, inputs[0], inputs[1], settings), ends,
                Selection(planning, search, Planning.Plan.Argument()));
    }

    private static Plan Ends(PlanningContext planning, BoundShortestPath search, IReadOnlyList<BoundExpression> endConditions, Plan input)
    {
        var labels = new NodeLabels(search.Pattern with { Predicates = [] });
        var tests = new[] { search.Left, search.Right }.Distinct().Where(node => labels.Of(node).Count > 0).Select(labels.TestOf);
        var conditions = planning.Compiler.CompileAll([.. endConditions, .. tests]);
        return conditions.Length == 0 ? input : new Plan("Filter", "", input.EstimatedRows, (context, inputs) => new FilterOperator(context, inputs[0], conditions), input);
    }

    private static Plan Selection(PlanningContext planning, BoundShortestPath search, Plan input) =>
        RepeatedPart(search) is { } path ? ByLength(planning, search, path, input) : AmongAll(planning, search, input);

    // The one part that the paths repeat, where nothing has to be known of a whole path to take it.
    private static BoundQuantifiedPath? RepeatedPart(BoundShortestPath search)
    {
        if (search.Kind == PathSelectorKind.All
            || search.Pattern is not { Relationships: [], Quantified: [var path], Shortest: [] }
            || path.Left != search.Left || path.Right != search.Right)
        {
            return null;
        }

        var inside = Declared.By(search).ToHashSet();
        return search.Pattern.Predicates.Any(predicate => FreeVariables.Of(predicate).Overlaps(inside)) ? null : path;
    }

    private static Plan ByLength(PlanningContext planning, BoundShortestPath search, BoundQuantifiedPath path, Plan input)
    {
        var settings = QuantifiedPathPlanner.Settings(path, into: true, reversed: false, []);
        var groups = search.Kind is PathSelectorKind.ShortestGroups or PathSelectorKind.AllShortest;
        var count = search.Kind == PathSelectorKind.AllShortest ? 1 : search.Count ?? 1;
        (int, Evaluator)[] paths = [.. search.Pattern.Paths.Select(named => (named.Variable.Id, PathExpressions.Compile(named)))];
        return new Plan(
            "PathSelection", search.Path.Name, input.EstimatedRows,
            (context, inputs) => new ShortestRepetitionOperator(context, inputs[0], inputs[1], settings, new LengthSelection(count, groups, paths)),
            Ends(planning, search, search.Pattern.Predicates, input), QuantifiedPathPlanner.Repetition(planning, path, reversed: false));
    }

    private static Plan AmongAll(PlanningContext planning, BoundShortestPath search, Plan input)
    {
        var matches = new PatternPlanner(planning, search.Pattern, null, search.Left, search.Right).Plan(Planning.Plan.Argument());
        var selection = new PathSelection(
            search.Kind, search.Count ?? 1, search.Path.Id, [.. Declared.By(search).Select(variable => variable.Id)], search.Left.Id, search.Right.Id,
            search.Kind is PathSelectorKind.ShortestPathFunction or PathSelectorKind.AllShortestPathsFunction && SearchedWalk.Of(search) is not { Lower: 0 });
        return new Plan(
            "PathSelection", search.Path.Name, input.EstimatedRows,
            (context, inputs) => new PathSelectionOperator(context, inputs[0], inputs[1], selection), input, matches);
    }
}
