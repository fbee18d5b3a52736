using Graph.Relations.Derivation;
using Graph.Relations.Files;

namespace Graph.Relations.Import;

/// <summary>Brings what is derived up to date with the claims that come and go.</summary>
internal sealed class DerivationUpdate
{
    private readonly CypherRunner _runner;
    private readonly GraphChange _change;
    private readonly AffectedPairs _pairs;

    private DerivationUpdate(CypherRunner runner, GraphChange change, AffectedPairs pairs)
    {
        _runner = runner;
        _change = change;
        _pairs = pairs;
    }

    /// <summary>Notes what is about to change; before anything is written.</summary>
    public static async Task<DerivationUpdate> BeforeAsync(CypherRunner runner, GraphChange change, CancellationToken cancellationToken)
    {
        var theirs = change.OfficeHolders.Count == 0
            ? []
            : await runner.RowsAsync("import/items-of-people", cancellationToken, ("ids", RowValue.Texts(change.OfficeHolders))).ConfigureAwait(false);
        var items = change.KnownItems.Concat(theirs.Select(row => row.Text("id"))).Where(GraphChange.IsItem).Distinct(StringComparer.Ordinal);
        var pairs = await AffectedPairs.BeforeAsync(runner, [.. items], cancellationToken).ConfigureAwait(false);
        return new DerivationUpdate(runner, change, pairs);
    }

    /// <summary>Derives anew what the written and removed claims support. Returns how many relationships were not drawn before.</summary>
    /// <param name="isOnlyCopy">Whether all that comes is of one article whose text no other has.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public Task<int> ApplyAsync(bool isOnlyCopy, CancellationToken cancellationToken) => ApplyAsync([], isOnlyCopy, cancellationToken);

    /// <summary>Derives anew what the claims supported, and what they support since they are about something else.</summary>
    /// <param name="supported">What the claims support now.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public Task ApplyAsync(IReadOnlyCollection<string> supported, CancellationToken cancellationToken) => ApplyAsync(supported, isOnlyCopy: false, cancellationToken);

    private async Task<int> ApplyAsync(IReadOnlyCollection<string> supported, bool isOnlyCopy, CancellationToken cancellationToken)
    {
        var claims = await SupportingAsync(supported, cancellationToken).ConfigureAwait(false);
        var drawn = DrawnRelationship.AllOf(claims);
        var entities = claims.Where(claim => claim.Object is null)
            .GroupBy(claim => claim.Supports, StringComparer.Ordinal)
            .Select(group => DerivedEntity.From(group.Key, [.. group]))
            .ToArray();
        await DrawnWriter.UpdateAsync(_runner, entities, cancellationToken).ConfigureAwait(false);
        var created = await DrawnWriter.DrawAsync(_runner, drawn, cancellationToken).ConfigureAwait(false);
        await EraseAsync(drawn, cancellationToken).ConfigureAwait(false);
        await _pairs.UpdateAsync(_change.NewItems, isOnlyCopy, cancellationToken).ConfigureAwait(false);
        return created;
    }

    /// <summary>Erases what only removed claims supported.</summary>
    private async Task EraseAsync(IReadOnlyList<DrawnRelationship> drawn, CancellationToken cancellationToken)
    {
        var kept = drawn.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        await DrawnWriter.EraseAsync(_runner, [.. _change.Relationships.Where(one => !kept.Contains(one.Id))], cancellationToken).ConfigureAwait(false);
        if (_change.Entities.Count > 0)
        {
            await _runner.WriteAsync("import/remove-unsupported", cancellationToken, ("ids", RowValue.Texts(_change.Entities))).ConfigureAwait(false);
        }
    }

    private async Task<IReadOnlyList<SupportingClaim>> SupportingAsync(IReadOnlyCollection<string> supported, CancellationToken cancellationToken)
    {
        var keys = _change.Keys.Union(supported, StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var rows = await _runner.RowsAsync("import/supporting-claims", cancellationToken, ("keys", RowValue.Texts(keys))).ConfigureAwait(false);
        return [.. rows.Select(SupportingClaim.Of)];
    }
}
