namespace Graph.Bolt;

/// <summary>Says where the cluster of a <c>neo4j</c> address is entered, in place of the address itself.</summary>
public interface IServerAddressResolver
{
    /// <summary>The servers to ask for a routing table; asked when the driver has none, and when no router it knows answers.</summary>
    ISet<ServerAddress> Resolve(ServerAddress address);
}
