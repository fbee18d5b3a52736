namespace Graph.Api.Workspaces;

/// <summary>Unique parts of ids that sort in the order in which they were made, however quickly one follows the other.</summary>
/// <remarks>
/// The first half of a UUID of version 7 is the time in milliseconds, and two of one millisecond come in any order. So each
/// is made for a later millisecond than the one before it. Safe for any number of threads.
/// </remarks>
internal static class OrderedIds
{
    private static readonly Lock Lock = new();
    private static DateTimeOffset _last = DateTimeOffset.MinValue;

    /// <summary>A new one, of 32 hexadecimal digits.</summary>
    public static string New()
    {
        lock (Lock)
        {
            var (now, next) = (DateTimeOffset.UtcNow, _last.AddMilliseconds(1));
            _last = now > next ? now : next;
            return Guid.CreateVersion7(_last).ToString("N");
        }
    }
}
