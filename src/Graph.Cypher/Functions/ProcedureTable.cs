using Graph.Cypher.Execution;
using Graph.Cypher.Execution.Writes;
using Graph.Cypher.Stores;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>What each procedure of <see cref="ProcedureSignatures"/> does, by name.</summary>
internal sealed class ProcedureTable
{
    private static readonly string[] ListedFields =
        ["name", "description", "value", "isDynamic", "defaultValue", "startupValue", "isExplicitlySet", "validValues"];

    private static readonly Dictionary<string, Procedure> BuiltIn = new(StringComparer.Ordinal)
    {
        ["db.labels"] = (context, _) =>
            Names(context.Reader.LabelTokenCount, context.Reader.LabelName, token => context.Reader.CountNodes(token) > 0 || HasRule(context, context.Reader.LabelName(token), false)),
        ["db.relationshipTypes"] = (context, _) =>
            Names(context.Reader.TypeTokenCount, context.Reader.TypeName, token => context.Reader.CountRelationships(token) > 0 || HasRule(context, context.Reader.TypeName(token), true)),
        ["db.propertyKeys"] = (context, _) => Names(context.Reader.KeyTokenCount, context.Reader.KeyName, _ => true),
        ["db.ping"] = (_, _) => [[Value.True]],
        ["db.awaitIndex"] = RequireIndex,
        ["db.awaitIndexes"] = (_, _) => [],
        ["db.resampleIndex"] = RequireIndex,
        ["db.resampleOutdatedIndexes"] = (_, _) => [],
        ["db.prepareForReplanning"] = (_, _) => [],
        ["db.clearQueryCaches"] = (_, _) => [[Value.Of("Query caches are kept by what the graph holds.")]],
        ["db.createLabel"] = (context, arguments) => Done(context.RequiredChanges.Writer.LabelOf(arguments[0].AsString())),
        ["db.createProperty"] = (context, arguments) => Done(context.RequiredChanges.Writer.KeyOf(arguments[0].AsString())),
        ["db.createRelationshipType"] = (context, arguments) => Done(context.RequiredChanges.Writer.TypeOf(arguments[0].AsString())),
        ["db.index.fulltext.awaitEventuallyConsistentIndexRefresh"] = (_, _) => [],
        ["db.index.fulltext.listAvailableAnalyzers"] = (_, _) => FullTextAnalyzers.All.Select(
            analyzer => new[] { Value.Of(analyzer.Name), Value.Of(analyzer.Description), Value.Of(analyzer.StopWords) }),
        ["db.index.vector.queryNodes"] = (context, arguments) => VectorSearch.Run(context, arguments, onRelationships: false),
        ["db.index.vector.queryRelationships"] = (context, arguments) => VectorSearch.Run(context, arguments, onRelationships: true),
        ["db.index.vector.createNodeIndex"] = VectorProcedures.CreateNodeIndex,
        ["db.create.setNodeVectorProperty"] = (context, arguments) => VectorProcedures.Set(context, arguments, "db.create.setNodeVectorProperty", "node"),
        ["db.create.setRelationshipVectorProperty"] = (context, arguments) =>
            VectorProcedures.Set(context, arguments, "db.create.setRelationshipVectorProperty", "relationship"),
        ["db.create.setVectorProperty"] = (context, arguments) =>
            [.. VectorProcedures.Set(context, arguments, "db.create.setVectorProperty", "node"), [arguments[0]]],
        ["dbms.listCapabilities"] = (_, _) => [],
        ["dbms.listConfig"] = (context, arguments) => SettingListing.Rows(context, null)
            .Where(row => row["name"].AsString().Contains(arguments[0].AsStringOrNull() ?? "", StringComparison.OrdinalIgnoreCase))
            .Select(row => Array.ConvertAll(ListedFields, field => row[field])),
        ["tx.getMetaData"] = (_, _) => [[Value.Of(new Dictionary<string, Value>())]],
        ["tx.setMetaData"] = (_, _) => [],
        ["db.schema.visualization"] = SchemaProcedures.Visualization,
        ["db.schema.nodeTypeProperties"] = SchemaProcedures.NodeTypes,
        ["db.schema.relTypeProperties"] = SchemaProcedures.RelationshipTypes,
        ["db.info"] = (context, _) => [[Value.Of("graph"), Value.Of(context.DatabaseName), Value.Of("1970-01-01T00:00:00Z")]],
        ["dbms.info"] = (_, _) => [[Value.Of("graph"), Value.Of("system"), Value.Of("1970-01-01T00:00:00Z")]],
        ["dbms.components"] = (_, _) => [[Value.Of("Neo4j Kernel"), Value.Of(["5.26.30"]), Value.Of("community")]],
        ["db.index.fulltext.queryNodes"] = (context, arguments) => FullTextSearch.Run(context, arguments, onRelationships: false),
        ["db.index.fulltext.queryRelationships"] = (context, arguments) => FullTextSearch.Run(context, arguments, onRelationships: true),
    };

    private readonly Dictionary<string, Procedure> _byName = new(BuiltIn, StringComparer.Ordinal);

    /// <summary>The built-in procedures and others.</summary>
    public ProcedureTable(IReadOnlyList<(ProcedureSignature Signature, Procedure Procedure)> others)
    {
        Signatures = [.. ProcedureSignatures.All, .. others.Select(other => other.Signature)];
        foreach (var (signature, procedure) in others)
        {
            _byName[signature.Name] = procedure;
        }
    }

    /// <summary>All that may be called.</summary>
    public IReadOnlyList<ProcedureSignature> Signatures { get; }

    /// <summary>What a procedure does.</summary>
    public Procedure Find(string name) => _byName.TryGetValue(name, out var procedure)
        ? procedure
        : throw new GraphException(ErrorCodes.NotSupported, $"The procedure {name} is not supported.");

    private static IEnumerable<Value[]> Names(int count, Func<int, string> name, Func<int, bool> isUsed) =>
        Enumerable.Range(0, count).Where(isUsed).Select(token => new[] { Value.Of(name(token)) });

    private static bool HasRule(QueryContext context, string name, bool onRelationships) =>
        context.Reader.Schema.Any(rule => rule.OnRelationships == onRelationships && rule.Tokens.Contains(name));

    private static Value[][] RequireIndex(QueryContext context, Value[] arguments) =>
        context.Reader.Schema.Any(rule => rule.Name == arguments[0].AsStringOrNull())
            ? []
            : throw new GraphException(ErrorCodes.IndexNotFound, $"No such index {ValueText.ForMessage(arguments[0])}");

    private static Value[][] Done(int token) => token >= 0 ? [] : throw new InvalidOperationException("A store gives tokens from 0 up.");
}
