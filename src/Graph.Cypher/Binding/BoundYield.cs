namespace Graph.Cypher.Binding;

/// <summary>A field of a procedure's rows and the variable it becomes.</summary>
/// <param name="Field">The field's position in the procedure's signature.</param>
/// <param name="Variable">The variable.</param>
internal sealed record BoundYield(int Field, Variable Variable);
