namespace Graph.Bolt;

/// <summary>A failure and the server it came from.</summary>
internal sealed record ServerAddressFailure(ServerAddress Address, string? Database, Neo4jException Exception)
{
    /// <summary>Whether the server is gone.</summary>
    public bool ServerIsGone =>
        Exception is ServiceUnavailableException or ConnectionReadTimeoutException
        || Exception.Code == "Neo.TransientError.General.DatabaseUnavailable";

    /// <summary>Whether the server took writes and does not any more.</summary>
    public bool IsNoLongerWriter =>
        Exception.Code is "Neo.ClientError.Cluster.NotALeader" or "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase";

    /// <summary>What the user is told: that a writer has moved is no fault of theirs, and another try finds the new one.</summary>
    public Neo4jException ForTheUser() => IsNoLongerWriter
        ? new SessionExpiredException($"{Address} does not take writes any more; another server of the cluster does.", Exception)
        : Exception;
}
