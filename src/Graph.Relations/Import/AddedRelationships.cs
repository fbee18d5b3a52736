using Graph.Relations.Derivation;

namespace Graph.Relations.Import;

/// <summary>How many relationships each of some articles adds to what is drawn: those that none before it speaks of. How articles come together does not count.</summary>
internal static class AddedRelationships
{
    /// <summary>One number for each article.</summary>
    /// <param name="plans">The articles, in their order.</param>
    /// <param name="before">The claims that the graph holds about what they speak of.</param>
    public static IReadOnlyList<int> Of(IReadOnlyList<ImportPlan> plans, IEnumerable<SupportingClaim> before)
    {
        var drawn = before.Where(claim => claim.Object is not null).Select(claim => claim.Supports).ToHashSet(StringComparer.Ordinal);
        return [.. plans.Select(plan => plan.Claims.Count(claim =>
            claim.ObjectEntity is { } end && end != claim.SubjectEntity && drawn.Add(claim.Supports)))];
    }
}
