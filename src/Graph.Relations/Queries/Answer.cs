using Graph.Relations.Files;

namespace Graph.Relations.Queries;

/// <summary>An answer and the statements it was made by, so that whoever asked can see them and run them again.</summary>
/// <param name="Value">What was asked for.</param>
/// <param name="Queries">The statements, in the order in which they ran.</param>
public sealed record Answer<T>(T Value, IReadOnlyList<RanQuery> Queries);
