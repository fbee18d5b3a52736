namespace Graph.Bolt;

/// <summary>A place in a statement.</summary>
internal sealed record InputPosition(int Offset, int Line, int Column) : IInputPosition;
