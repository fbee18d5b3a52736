using System.Globalization;
using Graph.Model;
using Graph.Relations.Files;

namespace Graph.Relations.Import;

/// <summary>How much is written in one transaction of a server, which holds all of it in memory until the end.</summary>
/// <param name="TransactionClaims">
/// How many claims come or go in one; a single article is never parted. Null for as many as the server has memory for, of those that go
/// for 8,000: a server is many times slower to take out a large part of its graph in one transaction.
/// </param>
public sealed record ImportLimits(int? TransactionClaims = null)
{
    // What a server with a heap of 512 MB has room for.
    private const int FewestClaims = 8000;

    // A claim with what is drawn from it takes 14 to 24 kB; others have transactions too.
    private const long BytesForAClaim = 48 * 1024;

    private static readonly (string Unit, long Bytes)[] Units = [("KiB", 1L << 10), ("MiB", 1L << 20), ("GiB", 1L << 30), ("TiB", 1L << 40), ("B", 1)];

    /// <summary>As much as a server has memory for.</summary>
    public static ImportLimits Default { get; } = new();

    /// <summary>How many claims are taken out of a server in one transaction.</summary>
    internal int ClaimsToRemove => TransactionClaims ?? FewestClaims;

    /// <summary>How many claims a database takes in one transaction.</summary>
    internal async Task<int> ClaimsAsync(IGraphDatabase database, CypherFiles files, CancellationToken cancellationToken)
    {
        if (!database.IsRemote)
        {
            return int.MaxValue;
        }

        if (TransactionClaims is { } claims)
        {
            return claims;
        }

        try
        {
            var settings = await database.ReadAsync(
                (transaction, token) => new CypherRunner(files, transaction).RowsAsync("import/transaction-memory", token), cancellationToken: cancellationToken).ConfigureAwait(false);
            return ClaimsWithin(settings.Select(row => row.Text("value")));
        }
        catch (GraphException refused) when (refused is not GraphUnavailableException)
        {
            return FewestClaims; // not everybody may see a server's settings
        }
    }

    /// <summary>How many claims there is room for within each of some amounts of memory, as a server writes them: "1.35GiB", "0B" for what has no limit.</summary>
    internal static int ClaimsWithin(IEnumerable<string> memory)
    {
        var least = memory.Select(Bytes).Where(bytes => bytes > 0).DefaultIfEmpty().Min();
        return (int)Math.Clamp(least / BytesForAClaim, FewestClaims, int.MaxValue);
    }

    /// <summary>Things in their order, parted so that none but a single one has more claims than there may be.</summary>
    internal static IReadOnlyList<T[]> Parts<T>(IReadOnlyList<T> things, IReadOnlyList<int> claims, int most)
    {
        var parts = new List<T[]>();
        var part = new List<T>();
        var count = 0;
        foreach (var (thing, more) in things.Zip(claims))
        {
            if (part.Count > 0 && count + more > most)
            {
                parts.Add([.. part]);
                (part, count) = ([], 0);
            }

            part.Add(thing);
            count += more;
        }

        return [.. parts, [.. part]];
    }

    /// <summary>An amount of memory as a server writes it; 0 for what is none.</summary>
    private static long Bytes(string value)
    {
        var unit = Units.FirstOrDefault(unit => value.EndsWith(unit.Unit, StringComparison.Ordinal));
        return unit.Unit is not null && double.TryParse(value[..^unit.Unit.Length], CultureInfo.InvariantCulture, out var amount) ? (long)(amount * unit.Bytes) : 0;
    }
}
