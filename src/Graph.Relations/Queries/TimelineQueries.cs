using Graph.Model;
using Graph.Relations.Files;

namespace Graph.Relations.Queries;

/// <summary>Timelines: what was reported when.</summary>
public sealed class TimelineQueries(IGraphDatabase database, CypherFiles files) : QueryService(database, files)
{
    /// <summary>The names of the units a timeline may have, the narrowest first.</summary>
    public static IReadOnlyList<string> Units { get; } = [.. TimeUnit.All.Select(unit => unit.Name)];

    /// <summary>The timeline of the relationships among these nodes, with the times of each.</summary>
    public Task<Answer<Timeline>> AmongAsync(IReadOnlyList<string> ids, string? unit, CancellationToken cancellationToken = default) =>
        AskAsync((runner, token) => AmongAsync(runner, ids, unit, token), cancellationToken);

    /// <summary>The timeline of all claims about an entity, or of all there are; null where there is no entity of that id.</summary>
    public Task<Answer<Timeline?>> OfClaimsAsync(string? entity, string? unit, CancellationToken cancellationToken = default) =>
        AskAsync((runner, token) => OfClaimsAsync(runner, entity, unit, token), cancellationToken);

    private static async Task<Timeline> AmongAsync(CypherRunner runner, IReadOnlyList<string> ids, string? unit, CancellationToken cancellationToken)
    {
        var distinct = RowValue.Texts(ids.Distinct(StringComparer.Ordinal));
        var rows = await runner.RowsAsync("queries/reported-times", cancellationToken, ("ids", distinct)).ConfigureAwait(false);
        RelationshipTimes[] times = [.. rows.Select(row => new RelationshipTimes(row.Text("relationship"), row.Texts("times")))];
        var reported = times.SelectMany(each => each.Times).CountBy(at => at, StringComparer.Ordinal).OrderBy(pair => pair.Key, StringComparer.Ordinal);
        return TimelineBuilder.Build(reported.Select(pair => (pair.Key, pair.Value)), unit) with { Times = times };
    }

    private static async Task<Timeline?> OfClaimsAsync(CypherRunner runner, string? entity, string? unit, CancellationToken cancellationToken)
    {
        var rows = await runner.RowsAsync("queries/claim-times", cancellationToken, ("entity", entity.ToValue())).ConfigureAwait(false);
        if (rows.Count == 0 && entity is not null && await FindAsync(runner, entity, cancellationToken).ConfigureAwait(false) is null)
        {
            return null;
        }

        return TimelineBuilder.Build(rows.Select(row => (row.Text("at"), row.Count("claims"))), unit);
    }
}
