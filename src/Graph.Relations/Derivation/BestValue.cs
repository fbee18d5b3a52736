namespace Graph.Relations.Derivation;

/// <summary>Which of several reported values is shown: the one with the most independent sources.</summary>
internal static class BestValue
{
    // Sorts after every date.
    private const string Never = "~";

    /// <summary>The best value; ties go to the surer, then the first reported, then the longer, then the one that sorts first. Null where there is none.</summary>
    public static string? Of(IEnumerable<(string Value, SupportingClaim Claim)> reported) => Ranked(reported, (value, other) => value == other);

    /// <summary>The best date: a precise one is also supported by those that say only its month or year.</summary>
    public static string? OfDates(IEnumerable<(string Value, SupportingClaim Claim)> reported) =>
        Ranked(reported, (value, other) => value.StartsWith(other, StringComparison.Ordinal));

    private static string? Ranked(IEnumerable<(string Value, SupportingClaim Claim)> reported, Func<string, string, bool> supports)
    {
        var all = reported.ToArray();
        if (Array.TrueForAll(all, one => one.Value == all[0].Value))
        {
            return all.Length == 0 ? null : all[0].Value;
        }

        return all.Select(one => one.Value)
            .Distinct(StringComparer.Ordinal)
            .Select(value => (value, support: all.Where(one => supports(value, one.Value)).ToArray()))
            .OrderByDescending(one => one.support.Select(pair => pair.Claim.Source).Distinct(StringComparer.Ordinal).Count())
            .ThenByDescending(one => one.support.Max(pair => pair.Claim.Confidence))
            .ThenBy(one => one.support.Select(pair => pair.Claim.ReportedAt ?? Never).Min(StringComparer.Ordinal), StringComparer.Ordinal)
            .ThenByDescending(one => one.value.Length)
            .ThenBy(one => one.value, StringComparer.Ordinal)
            .Select(one => one.value)
            .FirstOrDefault();
    }
}
