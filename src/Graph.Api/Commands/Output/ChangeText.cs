using System.Globalization;
using Graph.Model;

namespace Graph.Api.Commands.Output;

/// <summary>What a statement changed, in a sentence.</summary>
internal static class ChangeText
{
    public static string Describe(Counters counters)
    {
        var parts = Parts(counters).Where(part => part.Count > 0)
            .Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Count} {part.What}"))
            .ToArray();
        return parts.Length == 0 ? "Nothing changed." : $"{string.Join(", ", parts)}.";
    }

    private static IEnumerable<(long Count, string What)> Parts(Counters counters) =>
    [
        (counters.NodesCreated, "nodes created"),
        (counters.NodesDeleted, "nodes deleted"),
        (counters.RelationshipsCreated, "relationships created"),
        (counters.RelationshipsDeleted, "relationships deleted"),
        (counters.PropertiesSet, "properties set"),
        (counters.LabelsAdded, "labels added"),
        (counters.LabelsRemoved, "labels removed"),
        (counters.IndexesAdded, "indexes added"),
        (counters.IndexesRemoved, "indexes removed"),
        (counters.ConstraintsAdded, "constraints added"),
        (counters.ConstraintsRemoved, "constraints removed"),
    ];
}
