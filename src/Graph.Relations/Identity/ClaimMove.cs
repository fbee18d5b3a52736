using Graph.Model;
using Graph.Relations.Claims;
using Graph.Relations.Files;
using Graph.Relations.Import;

namespace Graph.Relations.Identity;

/// <summary>
/// Moves what is said of one entity to another, in a transaction that is open: all of it, or what was read under certain ids.
/// Each edge remembers under which id it was read, so that it can be moved back.
/// </summary>
internal sealed class ClaimMove(CypherRunner runner, string from, string to, IReadOnlyCollection<string>? knownAs)
{
    /// <summary>Moves it and derives anew what it supports. Returns how many claims moved.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var found = await runner.RowsAsync(
            "identity/claims-of", cancellationToken, ("entity", from.ToValue()), ("knownAs", KnownAs)).ConfigureAwait(false);
        string[] claims = [.. found.Select(row => row.Text("id"))];
        var before = await EndsAsync(claims, cancellationToken).ConfigureAwait(false);
        var update = await DerivationUpdate.BeforeAsync(runner, await ChangeAsync(before, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        foreach (var edges in new[] { "subjects", "objects", "mentions", "decisions" })
        {
            await runner.WriteAsync(
                "identity/move-" + edges, cancellationToken, ("from", from.ToValue()), ("to", to.ToValue()), ("knownAs", KnownAs)).ConfigureAwait(false);
        }

        var moved = await SupportAsync(claims, cancellationToken).ConfigureAwait(false);
        await update.ApplyAsync(moved, cancellationToken).ConfigureAwait(false);
        return claims.Length;
    }

    private Value KnownAs => knownAs is null ? Value.Null : RowValue.Texts(knownAs.Order(StringComparer.Ordinal));

    private Task<IReadOnlyList<Row>> EndsAsync(IReadOnlyCollection<string> claims, CancellationToken cancellationToken) =>
        runner.RowsAsync("identity/claim-ends", cancellationToken, ("ids", RowValue.Texts(claims)));

    private async Task<GraphChange> ChangeAsync(IReadOnlyList<Row> claims, CancellationToken cancellationToken)
    {
        var both = RowValue.Texts([from, to]);
        var items = await runner.RowsAsync("identity/items", cancellationToken, ("ids", both)).ConfigureAwait(false);
        var holders = await runner.RowsAsync("identity/office-holders", cancellationToken, ("ids", both)).ConfigureAwait(false);
        return new GraphChange
        {
            Keys = [.. claims.Select(row => row.Text("supports")).Append(from).Append(to).Distinct(StringComparer.Ordinal)],
            Relationships = [.. claims.Where(row => row.TextOrNull("object") is not null)
                .Select(row => (row.Text("supports"), row.Text("subject"), row.Text("object"))).Distinct()],
            Entities = [from, to],
            OfficeHolders = [.. holders.Select(row => row.Text("id")).Distinct(StringComparer.Ordinal)],
            KnownItems = [.. items.Select(row => row.Text("id")).Concat(new[] { from, to }.Where(GraphChange.IsItem)).Distinct(StringComparer.Ordinal)],
        };
    }

    /// <summary>Says anew what the moved claims support, and returns it.</summary>
    private async Task<IReadOnlyCollection<string>> SupportAsync(IReadOnlyCollection<string> claims, CancellationToken cancellationToken)
    {
        var rows = await EndsAsync(claims, cancellationToken).ConfigureAwait(false);
        var supports = rows.Select(row => (
            Id: row.Text("id"),
            Supports: Claim.SupportsOf(row.Text("predicate"), row.TextOrNull("title"), row.Text("subject"), row.TextOrNull("object")))).ToArray();
        await runner.WriteAsync(
            "identity/set-supports",
            cancellationToken,
            ("rows", RowValue.List(supports.Select(one => RowValue.Map(("id", one.Id.ToValue()), ("supports", one.Supports.ToValue())))))).ConfigureAwait(false);
        return [.. supports.Select(one => one.Supports).Distinct(StringComparer.Ordinal)];
    }
}
