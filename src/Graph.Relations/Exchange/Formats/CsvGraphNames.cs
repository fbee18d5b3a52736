namespace Graph.Relations.Exchange.Formats;

/// <summary>The names of the two tables, and their columns that are no properties, in the words of Neo4j's own CSV headers.</summary>
internal static class CsvGraphNames
{
    public const string NodesFile = "nodes.csv";
    public const string RelationshipsFile = "relationships.csv";
    public const string Id = ":ID";
    public const string Labels = ":LABEL";
    public const string Start = ":START_ID";
    public const string End = ":END_ID";
    public const string Type = ":TYPE";

    /// <summary>The columns that are no properties.</summary>
    public static IReadOnlyList<string> Fixed { get; } = [Id, Labels, Start, End, Type];
}
