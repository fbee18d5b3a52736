namespace Graph.Relations.Import;

/// <summary>How much is written in one transaction of a server, which holds all of it in memory until the end.</summary>
/// <param name="TransactionClaims">How many claims come or go in one; a single article is never parted.</param>
public sealed record ImportLimits(int TransactionClaims)
{
    /// <summary>What a server with 512 MB for its transactions has room for, several times.</summary>
    public static ImportLimits Default { get; } = new(8000);

    /// <summary>Things in their order, parted so that none but a single one has more claims than there may be.</summary>
    internal IReadOnlyList<T[]> Parts<T>(IReadOnlyList<T> things, IReadOnlyList<int> claims)
    {
        var parts = new List<T[]>();
        var part = new List<T>();
        var count = 0;
        foreach (var (thing, more) in things.Zip(claims))
        {
            if (part.Count > 0 && count + more > TransactionClaims)
            {
                parts.Add([.. part]);
                (part, count) = ([], 0);
            }

            part.Add(thing);
            count += more;
        }

        return [.. parts, [.. part]];
    }
}
