namespace Graph.Relations.Files;

/// <summary>Pure work on many things at once.</summary>
public static class InParallel
{
    // For fewer it does not pay to wake other processors.
    private const int Few = 16;

    /// <summary>The results in the order of the things. When work on one throws, so does this: what the first of those that fail throws.</summary>
    /// <param name="items">The things.</param>
    /// <param name="work">A pure function, which is called again where it has thrown.</param>
    public static IReadOnlyList<TResult> Select<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> work)
    {
        ArgumentNullException.ThrowIfNull(items);
        if (items.Count <= Few)
        {
            return [.. items.Select(work)];
        }

        var results = new TResult[items.Count];
        try
        {
            Parallel.For(0, items.Count, index => results[index] = work(items[index]));
            return results;
        }
        catch (AggregateException)
        {
            return [.. items.Select(work)];
        }
    }
}
