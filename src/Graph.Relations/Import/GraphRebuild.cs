using Graph.Model;
using Graph.Relations.Derivation;
using Graph.Relations.Files;
using Graph.Relations.Identity;

namespace Graph.Relations.Import;

/// <summary>Derives everything that is drawn anew from all accepted claims, by the same rules as an import does.</summary>
public sealed class GraphRebuild(IGraphDatabase database, CypherFiles files)
{
    /// <summary>
    /// Repairs what is drawn where it is not what the claims say, in one transaction. Returns what had to be repaired;
    /// all zero where nothing was wrong. Cost: the whole graph.
    /// </summary>
    public Task<RebuildOutcome> RebuildAsync(CancellationToken cancellationToken = default) => database.WriteAsync(
        (transaction, token) => RebuildAsync(new CypherRunner(files, transaction), token), cancellationToken: cancellationToken);

    private static async Task<RebuildOutcome> RebuildAsync(CypherRunner runner, CancellationToken cancellationToken)
    {
        var rows = await runner.RowsAsync("import/all-claims", cancellationToken).ConfigureAwait(false);
        var claims = rows.Select(SupportingClaim.Of).ToLookup(claim => claim.Supports, StringComparer.Ordinal);
        var repaired = await RepairEntitiesAsync(runner, claims, cancellationToken).ConfigureAwait(false);
        var (drawn, erased) = await RepairDrawnAsync(
            runner, DrawnRelationship.AllOf(claims.SelectMany(group => group)), IsOfClaims, cancellationToken).ConfigureAwait(false);
        var pairs = await PairsAsync(runner, cancellationToken).ConfigureAwait(false);
        var (drawnPairs, erasedPairs) = await RepairDrawnAsync(
            runner, pairs, type => type == RelationshipTypes.RelatesTo, cancellationToken).ConfigureAwait(false);
        return new RebuildOutcome(repaired, drawn + drawnPairs, erased + erasedPairs);
    }

    private static bool IsOfClaims(string type) => type != RelationshipTypes.RelatesTo;

    private static async Task<int> RepairEntitiesAsync(
        CypherRunner runner, ILookup<string, SupportingClaim> claims, CancellationToken cancellationToken)
    {
        var rows = await runner.RowsAsync("import/all-entities", cancellationToken).ConfigureAwait(false);
        var wrong = rows.Select(row => KnownEntity.Of(row.Node("entity")))
            .Where(entity => claims.Contains(entity.Id))
            .Select(entity => (entity, derived: DerivedEntity.From(entity.Id, [.. claims[entity.Id]])))
            .Where(pair => Value.Of(pair.entity.Properties) != pair.derived.Properties)
            .Select(pair => pair.derived)
            .ToArray();
        await DrawnWriter.UpdateAsync(runner, wrong, cancellationToken).ConfigureAwait(false);
        return wrong.Length;
    }

    private static async Task<(int Drawn, int Erased)> RepairDrawnAsync(
        CypherRunner runner, IReadOnlyList<DrawnRelationship> right, Func<string, bool> isOne, CancellationToken cancellationToken)
    {
        var rows = await runner.RowsAsync("import/all-drawn", cancellationToken).ConfigureAwait(false);
        var current = rows.Where(row => isOne(row["drawn"].AsRelationship().Type))
            .ToLookup(row => row["drawn"].AsRelationship().Properties.TryGetValue("id", out var id) ? id.AsString() : "", StringComparer.Ordinal);
        var wanted = right.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        var wrong = right.Where(one => current[one.Id].FirstOrDefault() is not { } row
            || Value.Of(row["drawn"].AsRelationship().Properties) != one.Properties).ToArray();
        var surplus = current.Where(group => !wanted.Contains(group.Key)).SelectMany(group =>
            group.Select(row => (group.Key, row.Text("start"), row.Text("finish")))).ToArray();
        await DrawnWriter.DrawAsync(runner, wrong, cancellationToken).ConfigureAwait(false);
        await DrawnWriter.EraseAsync(runner, surplus, cancellationToken).ConfigureAwait(false);
        return (wrong.Length, surplus.Length);
    }

    private static async Task<IReadOnlyList<DrawnRelationship>> PairsAsync(CypherRunner runner, CancellationToken cancellationToken)
    {
        var rows = await runner.RowsAsync("import/all-entities", cancellationToken).ConfigureAwait(false);
        var contributions = await AffectedPairs.ContributionsAsync(
            runner, [.. rows.Select(row => row.Node("entity").Properties["id"].AsString())], cancellationToken).ConfigureAwait(false);
        var pairs = contributions.GroupBy(one => one.Pair).Select(pair => (pair.Key, (IReadOnlyList<PairContribution>)[.. pair]));
        var summaries = await AffectedPairs.SummariseAsync(runner, pairs, cancellationToken).ConfigureAwait(false);
        return [.. summaries.Select(one => one.ToDrawn())];
    }
}
