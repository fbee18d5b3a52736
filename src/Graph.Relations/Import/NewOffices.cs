using Graph.Relations.Files;

namespace Graph.Relations.Import;

/// <summary>The offices that articles add to those that are drawn.</summary>
internal static class NewOffices
{
    /// <summary>People of the graph who get an office that they were not drawn with.</summary>
    public static async Task<IReadOnlyList<string>> HoldersAsync(CypherRunner runner, IReadOnlyList<ImportPlan> plans, CancellationToken cancellationToken)
    {
        var created = plans.SelectMany(plan => plan.New).Select(match => match.EntityId).ToHashSet(StringComparer.Ordinal);
        var claimed = plans.SelectMany(plan => plan.Claims)
            .Where(claim => claim.Predicate == RelationshipTypes.HoldsOffice && !created.Contains(claim.SubjectEntity ?? claim.Subject))
            .ToArray();
        if (claimed.Length == 0)
        {
            return [];
        }

        var ids = claimed.Select(claim => claim.SubjectEntity ?? claim.Subject).Distinct(StringComparer.Ordinal);
        var rows = await runner.RowsAsync("import/office-relationships", cancellationToken, ("ids", RowValue.Texts(ids))).ConfigureAwait(false);
        var drawn = rows.Select(row => row.Text("office")).ToHashSet(StringComparer.Ordinal);
        return [.. claimed.Where(claim => !drawn.Contains(claim.Supports)).Select(claim => claim.SubjectEntity ?? claim.Subject).Distinct(StringComparer.Ordinal)];
    }
}
