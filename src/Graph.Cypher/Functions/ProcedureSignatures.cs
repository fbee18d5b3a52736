using Graph.Cypher.Binding;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>The procedures that statements may call. The engine attaches what they do.</summary>
internal static class ProcedureSignatures
{
    private static readonly ProcedureField FullTextOptions =
        new("options", CypherType.Map, Value.Of(new Dictionary<string, Value>()));

    private static readonly ProcedureSignature[] Table =
    [
        new("db.awaitIndex", [In("indexName", "string"), Timeout], [], "Waits until an index is ready."),
        new("db.awaitIndexes", [Timeout], [], "Waits until all indexes are ready."),
        new(
            "db.index.fulltext.queryNodes",
            [In("indexName", "string"), In("queryString", "string"), FullTextOptions],
            [Out("node", "node"), Out("score", "float")],
            "Nodes in a full-text index that match a query, best first."),
        new(
            "db.index.fulltext.queryRelationships",
            [In("indexName", "string"), In("queryString", "string"), FullTextOptions],
            [Out("relationship", "relationship"), Out("score", "float")],
            "Relationships in a full-text index that match a query, best first."),
        new("db.index.fulltext.awaitEventuallyConsistentIndexRefresh", [], [], "Waits until full-text indexes hold what was committed: they always do."),
        new(
            "db.index.fulltext.listAvailableAnalyzers",
            [],
            [Out("analyzer", "string"), Out("description", "string"), Out("stopwords", "list<string>")],
            "The analyzers that a full-text index may name."),
        new(
            "db.index.vector.createNodeIndex",
            [In("indexName", "string"), In("label", "string"), In("propertyKey", "string"), In("vectorDimension", "integer"), In("vectorSimilarityFunction", "string")],
            [],
            "Makes a vector index of nodes.",
            Writes: true),
        new(
            "db.index.vector.queryNodes",
            [In("indexName", "string"), In("numberOfNearestNeighbours", "integer"), In("query", "any")],
            [Out("node", "node"), Out("score", "float")],
            "The nodes whose vectors are nearest to one, nearest first."),
        new(
            "db.index.vector.queryRelationships",
            [In("indexName", "string"), In("numberOfNearestNeighbours", "integer"), In("query", "any")],
            [Out("relationship", "relationship"), Out("score", "float")],
            "The relationships whose vectors are nearest to one, nearest first."),
        new(
            "db.create.setNodeVectorProperty",
            [In("node", "node"), In("key", "string"), In("vector", "any")], [], "Sets a vector as a property of a node.", Writes: true),
        new(
            "db.create.setRelationshipVectorProperty",
            [In("relationship", "relationship"), In("key", "string"), In("vector", "any")], [], "Sets a vector as a property of a relationship.", Writes: true),
        new(
            "db.create.setVectorProperty",
            [In("node", "node"), In("key", "string"), In("vector", "any")], [Out("node", "node")], "Sets a vector as a property of a node, and returns the node.", Writes: true),
        new("db.clearQueryCaches", [], [Out("value", "string")], "Forgets prepared statements; the engine plans anew by itself when it should."),
        new("db.createLabel", [In("newLabel", "string")], [], "Makes a label known.", Writes: true),
        new("db.createProperty", [In("newProperty", "string")], [], "Makes a property key known.", Writes: true),
        new("db.createRelationshipType", [In("newRelationshipType", "string")], [], "Makes a relationship type known.", Writes: true),
        new("db.prepareForReplanning", [Timeout], [], "Counts anew what plans rest on; the counts are always exact here."),
        new("db.resampleIndex", [In("indexName", "string")], [], "Counts anew what an index holds; the counts are always exact here."),
        new("db.resampleOutdatedIndexes", [], [], "Counts anew what indexes hold; the counts are always exact here."),
        new("db.info", [], [Out("id", "string"), Out("name", "string"), Out("creationDate", "string")], "What the database is called and since when it is there."),
        new("db.labels", [], [Out("label", "string")], "The labels in use."),
        new("db.ping", [], [Out("success", "boolean")], "Answers true."),
        new("db.propertyKeys", [], [Out("propertyKey", "string")], "The property keys known."),
        new("db.relationshipTypes", [], [Out("relationshipType", "string")], "The relationship types in use."),
        new(
            "db.schema.nodeTypeProperties",
            [],
            [Out("nodeType", "string"), Out("nodeLabels", "list<string>"), Out("propertyName", "string"), Out("propertyTypes", "list<string>"), Out("mandatory", "boolean")],
            "Which properties of which types the nodes of each combination of labels have."),
        new(
            "db.schema.relTypeProperties",
            [],
            [Out("relType", "string"), Out("propertyName", "string"), Out("propertyTypes", "list<string>"), Out("mandatory", "boolean")],
            "Which properties of which types the relationships of each type have."),
        new("db.schema.visualization", [], [Out("nodes", "list<node>"), Out("relationships", "list<relationship>")], "Labels and the relationship types between them, as a graph."),
        new("dbms.components", [], [Out("name", "string"), Out("versions", "list<string>"), Out("edition", "string")], "What runs here and in which version."),
        new("dbms.listCapabilities", [], [Out("name", "string"), Out("description", "string"), Out("value", "any")], "What the instance can do beyond the rest; nothing here, as in Neo4j's community edition."),
        new(
            "dbms.listConfig",
            [new("searchString", CypherType.String, Value.Of(""))],
            [
                Out("name", "string"), Out("description", "string"), Out("value", "string"), Out("dynamic", "boolean"), Out("defaultValue", "string"), Out("startupValue", "string"),
                Out("explicitlySet", "boolean"), Out("validValues", "string"),
            ],
            "The settings whose names hold a text, as SHOW SETTINGS lists them."),
        new("tx.getMetaData", [], [Out("metadata", "map")], "What was said about the transaction: nothing is kept."),
        new("tx.setMetaData", [In("data", "map")], [], "Says something about the transaction for logs, which this database does not keep."),
        new("dbms.info", [], [Out("id", "string"), Out("name", "string"), Out("creationDate", "string")], "What the system is called and since when it is there."),
    ];

    private static ProcedureField Timeout => new("timeOutSeconds", CypherType.Integer, Value.Of(300L));

    /// <summary>All procedures, by name.</summary>
    public static IReadOnlyList<ProcedureSignature> All => Table;

    private static ProcedureField In(string name, string type) => new(name, SignatureNotation.ParseType(type));

    private static ProcedureField Out(string name, string type) => new(name, SignatureNotation.ParseType(type));
}
