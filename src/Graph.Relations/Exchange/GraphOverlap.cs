using Graph.Model;
using Graph.Relations.Files;

namespace Graph.Relations.Exchange;

/// <summary>Compares a file with the graph that it is to be put into.</summary>
internal static class GraphOverlap
{
    // Such ids are made up for a file, and differ from database to database.
    private const string MadeUp = "node:";

    /// <summary>Whether the graph holds all of the file, true, or nothing, false.</summary>
    /// <exception cref="ExchangeException">It holds something else under one of the file's ids.</exception>
    public static async Task<bool> IsHeldAsync(CypherRunner runner, GraphFile graph, CancellationToken cancellationToken)
    {
        var source = new GraphSource(runner, new ExportRequest(ExportFormat.GraphMl) { Scope = ExportScope.All });
        var wanted = graph.Nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
        var missing = graph.Nodes.Select(TextOf).Concat(graph.Relationships.Select(TextOf)).GroupBy(text => text, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        string? shared = null;
        string? different = null;
        await foreach (var node in source.NodesAsync(cancellationToken).ConfigureAwait(false))
        {
            shared ??= IsMadeUp(node.Id) || !wanted.ContainsKey(node.Id) ? null : node.Id;
            different ??= IsMadeUp(node.Id) || !wanted.TryGetValue(node.Id, out var same) || TextOf(same) == TextOf(node) ? null : node.Id;
            TakeOne(missing, TextOf(node));
        }

        await foreach (var relationship in source.RelationshipsAsync(cancellationToken).ConfigureAwait(false))
        {
            TakeOne(missing, TextOf(relationship));
        }

        return missing.Values.All(count => count == 0)
            || (shared is null ? false : throw new ExchangeException(
                $"The graph holds '{different ?? shared}' already{(different is null ? ", but not all of the file" : ", with other properties")}; restore the file into an empty database, or import drafts (JSON lines) to add to a graph."));
    }

    private static void TakeOne(Dictionary<string, int> counts, string text)
    {
        if (counts.TryGetValue(text, out var count) && count > 0)
        {
            counts[text] = count - 1;
        }
    }

    private static bool IsMadeUp(string id) => id.StartsWith(MadeUp, StringComparison.Ordinal);

    private static string Comparable(string id) => IsMadeUp(id) ? MadeUp : id;

    private static string TextOf(ExchangeNode node) =>
        $"{Comparable(node.Id)} {string.Join(':', node.Labels.Order(StringComparer.Ordinal))} {ExchangeJson.Format(Value.Of(node.Properties))}";

    private static string TextOf(ExchangeRelationship relationship) =>
        $"{Comparable(relationship.Start)} {relationship.Type} {Comparable(relationship.End)} {ExchangeJson.Format(Value.Of(relationship.Properties))}";
}
