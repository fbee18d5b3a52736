namespace Graph.Bolt;

/// <summary>Which database answered.</summary>
internal sealed record DatabaseInfo(string Name) : IDatabaseInfo;
