namespace Graph.Bolt;

/// <summary>An operator of a plan that ran, with what it cost.</summary>
public interface IProfiledPlan : IPlan
{
    /// <summary>Accesses to the store.</summary>
    long DbHits { get; }

    /// <summary>Rows it gave.</summary>
    long Records { get; }

    /// <summary>Pages found in the cache.</summary>
    long PageCacheHits { get; }

    /// <summary>Pages that had to be read.</summary>
    long PageCacheMisses { get; }

    /// <summary>The share of pages found in the cache, 0 to 1.</summary>
    double PageCacheHitRatio { get; }

    /// <summary>Nanoseconds it took.</summary>
    long Time { get; }

    /// <summary>Whether the server counted pages and time.</summary>
    bool HasPageCacheStats { get; }

    /// <summary>The operators it takes rows from.</summary>
    new IList<IProfiledPlan> Children { get; }
}
