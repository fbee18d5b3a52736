namespace Graph.Bolt;

/// <summary>Where and within which limits an executable query runs.</summary>
public class QueryConfig(
    RoutingControl routing = RoutingControl.Writers,
    string? database = null,
    string? impersonatedUser = null,
    TransactionConfig? transactionConfig = null)
{
    /// <summary>Which servers of a cluster may run it.</summary>
    public RoutingControl Routing { get; } = routing;

    /// <summary>The database; null for the user's own.</summary>
    public string? Database { get; } = database;

    /// <summary>The user on whose behalf it runs; null for the one who logged in.</summary>
    public string? ImpersonatedUser { get; } = impersonatedUser;

    /// <summary>Its limits.</summary>
    public TransactionConfig TransactionConfig { get; } = transactionConfig ?? TransactionConfig.Default;
}
