using Graph.Cypher.Diagnostics;
using Graph.Cypher.Syntax;
using Graph.Cypher.Text;

namespace Graph.Cypher.Binding;

/// <summary>
/// Paths behind DISTINCT and aggregates. As in Neo4j, a path is put together where it is asked for, until a projection hands
/// it on: there ORDER BY and WHERE that speak of it need all its nodes and relationships among the columns.
/// </summary>
internal sealed partial class Binder
{
    // The paths that patterns since the last projection have named.
    private Dictionary<Variable, PathPattern> _assembled = [];

    private void CheckAssembled(Variable variable)
    {
        if (_context.HiddenScope is { } before && _assembled.TryGetValue(variable, out var path))
        {
            foreach (var (name, place) in path.Factors.SelectMany(PartsOf))
            {
                if (name is null || _scope.Find(name) is not { } column || column != before.Find(name))
                {
                    throw Error(BindingMessages.Hidden(name ?? "what the path does not name"), place);
                }
            }
        }
    }

    // Of what repeats, the lists of its relationships make the path.
    private static IEnumerable<(string? Name, SourceSpan Place)> PartsOf(PathFactor factor) => factor switch
    {
        PathFactor.Node node => [(node.Variable?.Text, node.Variable?.Span ?? node.Span)],
        PathFactor.Relationship relationship => [(relationship.Variable?.Text, relationship.Variable?.Span ?? relationship.Span)],
        PathFactor.Parenthesised { Quantifier: null } group => group.Path.Factors.SelectMany(PartsOf),
        PathFactor.Parenthesised group => group.Path.Factors.OfType<PathFactor.Relationship>().Select(inner => (inner.Variable?.Text, group.Span)),
        _ => [],
    };
}
