namespace Graph.Bolt;

/// <summary>What is known of a statement when its last row is taken.</summary>
public interface IResultSummary
{
    /// <summary>The statement and its parameters.</summary>
    Query Query { get; }

    /// <summary>What it changed.</summary>
    ICounters Counters { get; }

    /// <summary>What it did.</summary>
    QueryType QueryType { get; }

    /// <summary>Whether there is a plan (EXPLAIN or PROFILE).</summary>
    bool HasPlan { get; }

    /// <summary>Whether there is a profile (PROFILE).</summary>
    bool HasProfile { get; }

    /// <summary>The plan; null where there is none.</summary>
    IPlan? Plan { get; }

    /// <summary>The profile; null where there is none.</summary>
    IProfiledPlan? Profile { get; }

    /// <summary>Hints and warnings.</summary>
    IList<INotification> Notifications { get; }

    /// <summary>How long the server took to the first row; negative where it did not say.</summary>
    TimeSpan ResultAvailableAfter { get; }

    /// <summary>How long the server took from then to the last row; negative where it did not say.</summary>
    TimeSpan ResultConsumedAfter { get; }

    /// <summary>The server that answered.</summary>
    IServerInfo Server { get; }

    /// <summary>The database that answered.</summary>
    IDatabaseInfo Database { get; }
}
