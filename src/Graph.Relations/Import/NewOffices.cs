using Graph.Relations.Files;

namespace Graph.Relations.Import;

/// <summary>The offices that articles add to those that are drawn.</summary>
internal static class NewOffices
{
    /// <summary>People of the graph who get an office of a state that they held none of.</summary>
    public static async Task<IReadOnlyList<string>> HoldersAsync(CypherRunner runner, IReadOnlyList<ImportPlan> plans, CancellationToken cancellationToken)
    {
        var created = plans.SelectMany(plan => plan.New).Select(match => match.EntityId).ToHashSet(StringComparer.Ordinal);
        var claimed = plans.SelectMany(plan => plan.Claims)
            .Where(claim => claim.Predicate == RelationshipTypes.HoldsOffice)
            .Select(claim => (Holder: claim.SubjectEntity ?? claim.Subject, State: claim.ObjectEntity ?? claim.Object ?? ""))
            .Where(office => EntityKinds.OfId(office.State) == EntityKinds.State && !created.Contains(office.Holder))
            .Distinct()
            .ToArray();
        if (claimed.Length == 0)
        {
            return [];
        }

        var ids = claimed.Select(office => office.Holder).Distinct(StringComparer.Ordinal);
        var rows = await runner.RowsAsync("import/offices", cancellationToken, ("ids", RowValue.Texts(ids))).ConfigureAwait(false);
        var held = rows.Select(row => (row.Text("holder"), row.Text("state"))).ToHashSet();
        return [.. claimed.Where(office => !held.Contains(office)).Select(office => office.Holder).Distinct(StringComparer.Ordinal)];
    }
}
