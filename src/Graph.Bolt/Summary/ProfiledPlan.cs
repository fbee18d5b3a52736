namespace Graph.Bolt;

/// <summary>A plan that ran, as the server's map has it.</summary>
internal sealed class ProfiledPlan(IReadOnlyDictionary<string, object?> map) : Plan(map), IProfiledPlan
{
    public long DbHits => Number("dbHits");

    public long Records => Number("rows");

    public long PageCacheHits => Number("pageCacheHits");

    public long PageCacheMisses => Number("pageCacheMisses");

    public double PageCacheHitRatio => Ratio("pageCacheHitRatio");

    public long Time => Number("time");

    public bool HasPageCacheStats => Has("pageCacheHits");

    IList<IProfiledPlan> IProfiledPlan.Children => ChildMaps().Select(child => (IProfiledPlan)new ProfiledPlan(child)).ToList();
}
