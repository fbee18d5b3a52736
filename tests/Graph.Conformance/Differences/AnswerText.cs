using System.Text.RegularExpressions;
using Graph.Conformance.Tck;
using Graph.Model;

namespace Graph.Conformance.Differences;

/// <summary>An answer as texts that are equal when the answers are.</summary>
internal static partial class AnswerText
{
    /// <summary>Whether two databases may answer a statement with other values: ids, random numbers, the time of day.</summary>
    public static bool IsVolatile(string statement) => Volatile().IsMatch(statement);

    /// <summary>A value; of a volatile answer only its kind.</summary>
    public static string Of(Value value, bool isVolatile) => isVolatile && value.Kind is not (ValueKind.Null or ValueKind.Boolean)
        ? $"a {value.Kind}"
        : CanonicalText.Of(value, default);

    /// <summary>What was changed, by name; nothing for what was not.</summary>
    public static string Of(Counters counters) => string.Join(", ", new (string Name, long Count)[]
    {
        ("nodesCreated", counters.NodesCreated), ("nodesDeleted", counters.NodesDeleted),
        ("relationshipsCreated", counters.RelationshipsCreated), ("relationshipsDeleted", counters.RelationshipsDeleted),
        ("propertiesSet", counters.PropertiesSet), ("labelsAdded", counters.LabelsAdded), ("labelsRemoved", counters.LabelsRemoved),
        ("indexesAdded", counters.IndexesAdded), ("indexesRemoved", counters.IndexesRemoved),
        ("constraintsAdded", counters.ConstraintsAdded), ("constraintsRemoved", counters.ConstraintsRemoved),
    }.Where(counter => counter.Count != 0).Select(counter => $"{counter.Name} {counter.Count}"));

    [GeneratedRegex(
        @"\b(rand|randomUUID|timestamp|elementId|id)\s*\(|\b(local)?(date|time|datetime)\s*\(\s*(\{\s*timezone[^,}]*\}\s*)?\)|\.(realtime|transaction|statement)\s*\(|^\s*SHOW\s",
        RegexOptions.IgnoreCase)]
    private static partial Regex Volatile();
}
