using Graph.Cypher.Binding;
using Graph.Cypher.Execution.Operators;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Planning;

/// <summary>Plans searches for shortest paths.</summary>
internal static class ShortestPathPlanner
{
    /// <summary>Plans a search over a plan that binds both ends.</summary>
    public static Plan Plan(PlanningContext planning, BoundShortestPath search, int[] others, Plan input) =>
        IsPlain(search) && others.Length == 0 ? Search(planning, search, input) : Selection(planning, search, input);

    // One relationship without conditions on the path as a whole.
    private static bool IsPlain(BoundShortestPath search) =>
        search.Kind is PathSelectorKind.ShortestPathFunction or PathSelectorKind.AllShortestPathsFunction
        && search.Pattern is { Relationships: [{ IsBound: false }], Quantified: [], Shortest: [], Predicates: [] };

    private static Plan Search(PlanningContext planning, BoundShortestPath search, Plan input)
    {
        var relationship = search.Pattern.Relationships[0];
        var length = relationship.Length;
        var settings = new ShortestPathSettings(
            relationship.Left.Id, relationship.Right.Id, relationship.Variable.Id, length is not null, search.Path.Id, relationship.Direction,
            [.. relationship.Types.Distinct().Select(planning.Symbols.Type)], length?.Lower ?? 1, length is null ? 1 : length.Upper,
            length?.Step.Id ?? 0, planning.Compiler.CompileAll(length?.StepPredicates ?? []), search.Kind == PathSelectorKind.AllShortestPathsFunction);
        return new Plan(
            "ShortestPath", search.Path.Name, input.EstimatedRows, (context, inputs) => new ShortestPathOperator(context, inputs[0], settings), input);
    }

    private static Plan Selection(PlanningContext planning, BoundShortestPath search, Plan input)
    {
        var matches = new PatternPlanner(planning, search.Pattern, null, search.Left, search.Right).Plan(Planning.Plan.Argument());
        var selection = new PathSelection(
            search.Kind, search.Count ?? 1, search.Path.Id, [.. Declared.By(search).Select(variable => variable.Id)], search.Left.Id, search.Right.Id);
        return new Plan(
            "PathSelection", search.Path.Name, input.EstimatedRows,
            (context, inputs) => new PathSelectionOperator(context, inputs[0], inputs[1], selection), input, matches);
    }
}
