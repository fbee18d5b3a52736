namespace Graph.Bolt;

/// <summary>Which server answered.</summary>
public interface IServerInfo
{
    /// <summary>Its host and port.</summary>
    string Address { get; }

    /// <summary>The version of Bolt that is spoken with it.</summary>
    string ProtocolVersion { get; }

    /// <summary>Its name and version, such as <c>Neo4j/5.26.30</c>.</summary>
    string Agent { get; }
}
