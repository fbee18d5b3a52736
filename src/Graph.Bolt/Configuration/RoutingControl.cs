namespace Graph.Bolt;

/// <summary>Which servers of a cluster may run a query.</summary>
public enum RoutingControl
{
    /// <summary>The one that writes.</summary>
    Writers,

    /// <summary>One that reads.</summary>
    Readers,
}
