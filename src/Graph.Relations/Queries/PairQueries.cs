using Graph.Model;
using Graph.Relations.Files;

namespace Graph.Relations.Queries;

/// <summary>What is between two states.</summary>
public sealed class PairQueries(IGraphDatabase database, CypherFiles files) : QueryService(database, files)
{
    // When an item happened or was said, by its kind's own property.
    private static readonly string[] OwnTimes = ["startsOn", "signedOn", "presentedOn", "saidAt"];

    /// <summary>Everything between two states; null where one of them is not there.</summary>
    public Task<Answer<PairDetails?>> FindAsync(string first, string second, CancellationToken cancellationToken = default) =>
        AskAsync((runner, token) => FindAsync(runner, first, second, token), cancellationToken);

    private static async Task<PairDetails?> FindAsync(CypherRunner runner, string first, string second, CancellationToken cancellationToken)
    {
        if (await FindAsync(runner, first, cancellationToken).ConfigureAwait(false) is not { } one
            || await FindAsync(runner, second, cancellationToken).ConfigureAwait(false) is not { } other)
        {
            return null;
        }

        var drawn = await runner.RowsAsync(
            "queries/pair", cancellationToken, ("first", first.ToValue()), ("second", second.ToValue())).ConfigureAwait(false);
        return drawn.Count == 0
            ? new PairDetails(one, other, null, [])
            : new PairDetails(one, other, PlainValues.Relationship(drawn[0]), await ItemsAsync(runner, drawn[0], cancellationToken).ConfigureAwait(false));
    }

    private static async Task<IReadOnlyList<PairItem>> ItemsAsync(CypherRunner runner, Row drawn, CancellationToken cancellationToken)
    {
        var rows = await runner.RowsAsync(
            "queries/pair-items", cancellationToken, ("ids", drawn["drawn"].AsRelationship().Properties["items"])).ConfigureAwait(false);
        return [.. rows.Select(ItemOf).OrderByDescending(item => item.At ?? "", StringComparer.Ordinal).ThenBy(item => item.Node.Id, StringComparer.Ordinal)];
    }

    private static PairItem ItemOf(Row row)
    {
        var links = row["links"].AsList();
        var node = PlainValues.Node(row.Node("item"), links.Count);
        var outgoing = row["isOutgoing"].AsList();
        var actors = row["actors"].AsList();
        var at = OwnTimes.Select(name => node.Properties.GetValueOrDefault(name)).OfType<string>().FirstOrDefault() ?? FirstReported(links);
        return new PairItem(node, at, [.. actors.Select((actor, index) => LinkOf(links[index], actor.AsNode(), outgoing[index]))]);
    }

    private static string? FirstReported(IReadOnlyList<Value> links) => links
        .Select(link => link.AsRelationship().Properties.TryGetValue("firstReportedAt", out var at) ? at.AsString() : null)
        .OfType<string>()
        .Min(StringComparer.Ordinal);

    private static PairLink LinkOf(Value link, Node actor, Value isOutgoing)
    {
        var node = PlainValues.Node(actor, 0);
        return new PairLink(link.AsRelationship().Type, isOutgoing.AsBoolean() ? "out" : "in", node.Id, node.Kind, node.Name);
    }
}
