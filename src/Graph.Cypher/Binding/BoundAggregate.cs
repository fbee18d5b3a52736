using Graph.Cypher.Functions;

namespace Graph.Cypher.Binding;

/// <summary>One aggregate.</summary>
/// <param name="Variable">Holds its result.</param>
/// <param name="Function">The aggregating function; <c>count(*)</c> is <see cref="FunctionSignatures.CountStar"/> without arguments.</param>
/// <param name="Distinct">Whether equal arguments count once.</param>
/// <param name="Arguments">Expressions over variables before the projection.</param>
internal sealed record BoundAggregate(
    Variable Variable, FunctionSignature Function, bool Distinct, IReadOnlyList<BoundExpression> Arguments);
