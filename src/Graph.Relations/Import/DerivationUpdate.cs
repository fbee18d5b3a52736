using Graph.Relations.Derivation;
using Graph.Relations.Files;

namespace Graph.Relations.Import;

/// <summary>Brings what is derived up to date with the claims that come and go.</summary>
internal sealed class DerivationUpdate
{
    /// <summary>No text that comes is new.</summary>
    public static readonly IReadOnlyDictionary<string, string> NoTexts = new Dictionary<string, string>();

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
    /// <param name="newTexts">The text of each claim that comes in a text which the graph did not hold.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<int> ApplyAsync(IReadOnlyDictionary<string, string> newTexts, CancellationToken cancellationToken) => await ApplyAsync(
        await SupportingClaim.ReadAsync(_runner, _change.Keys, cancellationToken).ConfigureAwait(false), newTexts, cancellationToken).ConfigureAwait(false);

    /// <summary>Derives anew what the claims supported, and what they support since they are about something else.</summary>
    /// <param name="supported">What the claims support now.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task ApplyAsync(IReadOnlyCollection<string> supported, CancellationToken cancellationToken)
    {
        var claims = await SupportingClaim.ReadAsync(_runner, _change.Keys.Union(supported, StringComparer.Ordinal), cancellationToken).ConfigureAwait(false);
        await ApplyAsync(claims, NoTexts, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The same, from all claims that support what is to be derived anew.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="newTexts">The text of each claim that comes in a text which the graph did not hold.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<int> ApplyAsync(
        IReadOnlyList<SupportingClaim> claims, IReadOnlyDictionary<string, string> newTexts, CancellationToken cancellationToken)
    {
        var drawn = DrawnRelationship.AllOf(claims);
        var entities = DerivedEntity.AllOf(claims);
        await DrawnWriter.UpdateAsync(_runner, entities, cancellationToken).ConfigureAwait(false);
        var created = await DrawnWriter.DrawAsync(_runner, drawn, cancellationToken).ConfigureAwait(false);
        await EraseAsync(drawn, cancellationToken).ConfigureAwait(false);
        await _pairs.UpdateAsync(new NewItems(_change.NewItems.Except(_change.KnownItems, StringComparer.Ordinal), drawn, entities), newTexts, cancellationToken).ConfigureAwait(false);
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
}
