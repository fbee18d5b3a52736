using Graph.Cypher.Binding;
using Graph.Cypher.Stores;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Planning.Ordering;

/// <summary>What share of rows a condition is thought to leave.</summary>
internal sealed class Selectivity(PlanningContext planning, NodeLabels labels, double equality = Selectivity.Equality)
{
    /// <summary>What an equality leaves in a small graph.</summary>
    public const double EqualityInSmallGraphs = 0.05;

    private const double Equality = 0.1;
    private const double Range = 0.3;
    private const double Prefix = 0.05;
    private const double Other = 0.75;
    private const double ItemsOfAList = 10;

    /// <summary>The share of one condition.</summary>
    public double Of(BoundExpression predicate) => predicate switch
    {
        BoundExpression.Binary { Operator: BinaryOperator.Equal } equal => OfEquality(equal),
        BoundExpression.Binary { Operator: BinaryOperator.In } within => Math.Min(1, Items(within.Right) * OfSubject(within.Left)),
        BoundExpression.Binary { Operator: BinaryOperator.NotEqual } => 1 - equality,
        BoundExpression.Binary { Operator: BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual } => Range,
        BoundExpression.Binary { Operator: BinaryOperator.StartsWith or BinaryOperator.EndsWith or BinaryOperator.Contains } => Prefix,
        BoundExpression.Binary { Operator: BinaryOperator.And } both => Of(both.Left) * Of(both.Right),
        BoundExpression.Binary { Operator: BinaryOperator.Or } either => Math.Min(1, Of(either.Left) + Of(either.Right)),
        BoundExpression.Unary { Operator: UnaryOperator.Not } not => Math.Max(0.05, 1 - Of(not.Operand)),
        BoundExpression.LabelTest => 0.5,
        _ => Other,
    };

    private double OfEquality(BoundExpression.Binary equal) => Math.Min(OfSubject(equal.Left), OfSubject(equal.Right));

    private double OfSubject(BoundExpression subject) => subject switch
    {
        BoundExpression.Property { Subject: BoundExpression.Reference { Variable: var variable } } property => OfProperty(variable, property.Key),
        BoundExpression.Call { Function.Name: "id" or "elementId" } => 1 / Math.Max(1, (double)planning.Reader.NodeCount),
        BoundExpression.Reference { Variable: var variable } when variable.Type.IsNode => 1 / Math.Max(1, (double)planning.Reader.NodeCount),
        BoundExpression.Reference => equality,
        _ => 1,
    };

    private double OfProperty(Variable variable, string key)
    {
        var share = equality;
        foreach (var rule in planning.Reader.Schema.Where(rule => rule is { OnRelationships: false, Properties.Count: 1, Kind: SchemaKind.RangeIndex or SchemaKind.UniqueConstraint }))
        {
            if (rule.Properties[0] == key && labels.Of(variable).Contains(rule.Tokens[0]))
            {
                share = Math.Min(share, 1 / Math.Max(1, (double)planning.Reader.EstimateDistinct(rule)));
            }
        }

        return share;
    }

    private static double Items(BoundExpression list) => list is BoundExpression.ListLiteral literal ? literal.Items.Count : ItemsOfAList;
}
