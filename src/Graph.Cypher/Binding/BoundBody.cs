namespace Graph.Cypher.Binding;

/// <summary>What a bound statement does: a <see cref="BoundQuery"/>, a <see cref="BoundSchemaCommand"/> or a <see cref="BoundShow"/>.</summary>
internal abstract record BoundBody;
