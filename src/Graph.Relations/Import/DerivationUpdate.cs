using Graph.Relations.Derivation;
using Graph.Relations.Files;

namespace Graph.Relations.Import;

/// <summary>Brings what is derived up to date with the claims that an import writes and those it removes.</summary>
internal sealed class DerivationUpdate
{
    private readonly CypherRunner _runner;
    private readonly ImportPlan _plan;
    private readonly RemovedArticle _removed;
    private readonly AffectedPairs _pairs;

    private DerivationUpdate(CypherRunner runner, ImportPlan plan, RemovedArticle removed, AffectedPairs pairs)
    {
        _runner = runner;
        _plan = plan;
        _removed = removed;
        _pairs = pairs;
    }

    /// <summary>Notes what is about to change; before anything is written.</summary>
    public static async Task<DerivationUpdate> BeforeAsync(
        CypherRunner runner, ImportPlan plan, RemovedArticle removed, CancellationToken cancellationToken)
    {
        var holders = await NewOfficeHoldersAsync(runner, plan, cancellationToken).ConfigureAwait(false);
        string[] people = [.. holders.Union(removed.OfficeHolders, StringComparer.Ordinal)];
        var theirs = people.Length == 0
            ? []
            : await runner.RowsAsync("import/items-of-people", cancellationToken, ("ids", RowValue.Texts(people))).ConfigureAwait(false);
        var items = plan.KnownItems.Concat(removed.Entities).Concat(theirs.Select(row => row.Text("id"))).Distinct(StringComparer.Ordinal);
        var pairs = await AffectedPairs.BeforeAsync(runner, [.. items.Where(IsItem)], cancellationToken).ConfigureAwait(false);
        return new DerivationUpdate(runner, plan, removed, pairs);
    }

    /// <summary>Derives anew what the written and removed claims support. Returns how many relationships were not drawn before.</summary>
    public async Task<int> ApplyAsync(bool isOnlyCopy, CancellationToken cancellationToken)
    {
        var claims = await SupportingAsync(cancellationToken).ConfigureAwait(false);
        var drawn = claims.Where(claim => claim.Object is not null)
            .GroupBy(claim => claim.Supports, StringComparer.Ordinal)
            .Select(group => DrawnRelationship.From([.. group]))
            .ToArray();
        var entities = claims.Where(claim => claim.Object is null)
            .GroupBy(claim => claim.Supports, StringComparer.Ordinal)
            .Select(group => DerivedEntity.From(group.Key, [.. group]))
            .ToArray();
        await DrawnWriter.UpdateAsync(_runner, entities, cancellationToken).ConfigureAwait(false);
        var created = await DrawnWriter.DrawAsync(_runner, drawn, cancellationToken).ConfigureAwait(false);
        await EraseAsync(drawn, cancellationToken).ConfigureAwait(false);
        await _pairs.UpdateAsync(_plan.NewItems, isOnlyCopy, cancellationToken).ConfigureAwait(false);
        return created;
    }

    /// <summary>Erases what only removed claims supported.</summary>
    private async Task EraseAsync(IReadOnlyList<DrawnRelationship> drawn, CancellationToken cancellationToken)
    {
        var kept = drawn.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        await DrawnWriter.EraseAsync(_runner, [.. _removed.Relationships.Where(one => !kept.Contains(one.Id))], cancellationToken).ConfigureAwait(false);
        if (_removed.Entities.Count > 0)
        {
            await _runner.WriteAsync("import/remove-unsupported", cancellationToken, ("ids", RowValue.Texts(_removed.Entities))).ConfigureAwait(false);
        }
    }

    private async Task<IReadOnlyList<SupportingClaim>> SupportingAsync(CancellationToken cancellationToken)
    {
        var keys = _plan.Claims.Select(claim => claim.Supports)
            .Concat(_removed.Relationships.Select(one => one.Id))
            .Concat(_removed.DescribedEntities)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        var rows = await _runner.RowsAsync("import/supporting-claims", cancellationToken, ("keys", RowValue.Texts(keys))).ConfigureAwait(false);
        return [.. rows.Select(SupportingClaim.Of)];
    }

    /// <summary>People of the graph who get an office that they were not drawn with.</summary>
    private static async Task<IReadOnlyList<string>> NewOfficeHoldersAsync(CypherRunner runner, ImportPlan plan, CancellationToken cancellationToken)
    {
        var isKnown = plan.Matches.Where(match => !match.IsNew).Select(match => match.EntityId).ToHashSet(StringComparer.Ordinal);
        var claimed = plan.Claims.Where(claim => claim.Predicate == RelationshipTypes.HoldsOffice && isKnown.Contains(claim.Subject)).ToArray();
        if (claimed.Length == 0)
        {
            return [];
        }

        var ids = claimed.Select(claim => claim.Subject).Distinct(StringComparer.Ordinal);
        var rows = await runner.RowsAsync("import/office-relationships", cancellationToken, ("ids", RowValue.Texts(ids))).ConfigureAwait(false);
        var drawn = rows.Select(row => row.Text("office")).ToHashSet(StringComparer.Ordinal);
        return [.. claimed.Where(claim => !drawn.Contains(claim.Supports)).Select(claim => claim.Subject).Distinct(StringComparer.Ordinal)];
    }

    private static bool IsItem(string id) =>
        new[] { EntityKinds.Event, EntityKinds.Treaty, EntityKinds.Gift, EntityKinds.Statement }
            .Any(kind => id.StartsWith(EntityKinds.Prefix(kind) + ":", StringComparison.Ordinal));
}
