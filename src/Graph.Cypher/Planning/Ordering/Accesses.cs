using Graph.Cypher.Binding;

namespace Graph.Cypher.Planning.Ordering;

/// <summary>What of the graph conditions look at, as Neo4j counts it: a property twice, labels once.</summary>
internal static class Accesses
{
    private const double OfNothing = 0.1;

    /// <summary>All that conditions look at; 0 where there are none.</summary>
    public static double Of(IEnumerable<BoundExpression> conditions) => conditions.Sum(condition => Count(condition) is > 0 and var count ? count : OfNothing);

    /// <summary>Whether a condition reads a property of a variable.</summary>
    public static bool Reads(BoundExpression condition, Variable variable) =>
        condition is BoundExpression.Property { Subject: BoundExpression.Reference reference } && reference.Variable == variable
        || FreeVariables.Children(condition).OfType<BoundExpression>().Any(child => Reads(child, variable));

    private static int Count(BoundExpression condition) => condition switch
    {
        BoundExpression.Property property => 2 + Count(property.Subject),
        BoundExpression.LabelTest test => 1 + Count(test.Operand),
        _ => FreeVariables.Children(condition).OfType<BoundExpression>().Sum(Count),
    };
}
