using Graph.Cypher.Binding;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Inspection;

/// <summary>
/// What a statement may use that only reads the graph: a list of what is allowed, so that a procedure or listing added later
/// is refused until somebody has thought about it.
/// </summary>
internal static class PlainReading
{
    private static readonly HashSet<string> Procedures = new(StringComparer.Ordinal)
    {
        "db.awaitIndex",
        "db.awaitIndexes",
        "db.index.fulltext.listAvailableAnalyzers",
        "db.index.fulltext.queryNodes",
        "db.index.fulltext.queryRelationships",
        "db.index.vector.queryNodes",
        "db.index.vector.queryRelationships",
        "db.info",
        "db.labels",
        "db.ping",
        "db.propertyKeys",
        "db.relationshipTypes",
        "db.schema.nodeTypeProperties",
        "db.schema.relTypeProperties",
        "db.schema.visualization",
        "dbms.components",
        "dbms.info",
    };

    private static readonly HashSet<ShowSubject> Listings =
        [ShowSubject.Indexes, ShowSubject.Constraints, ShowSubject.Functions, ShowSubject.Procedures, ShowSubject.Databases];

    /// <summary>The first thing in a statement that goes beyond reading the graph, or null.</summary>
    public static string? Beyond(BoundStatement statement) =>
        statement.Mentions.Procedures.FirstOrDefault(name => !Procedures.Contains(name)) is { } procedure ? $"CALL {procedure}"
        : statement.LoadsFiles ? "LOAD CSV"
        : statement.Body is BoundShow show && !Listings.Contains(show.Subject) ? $"SHOW {show.Subject.ToString().ToUpperInvariant()}"
        : null;
}
