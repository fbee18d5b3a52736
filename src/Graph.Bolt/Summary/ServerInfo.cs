namespace Graph.Bolt;

/// <summary>Which server answered.</summary>
internal sealed record ServerInfo(string Address, string ProtocolVersion, string Agent) : IServerInfo;
