using Graph.Cypher.Execution;
using Graph.Cypher.Stores;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>What each procedure of <see cref="ProcedureSignatures"/> does, by name.</summary>
internal sealed class ProcedureTable
{
    private static readonly Dictionary<string, Procedure> BuiltIn = new(StringComparer.Ordinal)
    {
        ["db.labels"] = (context, _) => Names(context.Reader.LabelTokenCount, context.Reader.LabelName, token => context.Reader.CountNodes(token) > 0),
        ["db.relationshipTypes"] = (context, _) =>
            Names(context.Reader.TypeTokenCount, context.Reader.TypeName, token => context.Reader.CountRelationships(token) > 0),
        ["db.propertyKeys"] = (context, _) => Names(context.Reader.KeyTokenCount, context.Reader.KeyName, _ => true),
        ["db.ping"] = (_, _) => [[Value.True]],
        ["db.awaitIndex"] = (_, _) => [],
        ["db.awaitIndexes"] = (_, _) => [],
        ["dbms.components"] = (_, _) => [[Value.Of("Neo4j Kernel"), Value.Of(["5.26.0"]), Value.Of("community")]],
        ["db.index.fulltext.queryNodes"] = (context, arguments) => FullText(context, arguments, onRelationships: false),
        ["db.index.fulltext.queryRelationships"] = (context, arguments) => FullText(context, arguments, onRelationships: true),
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

    private static IEnumerable<Value[]> FullText(QueryContext context, Value[] arguments, bool onRelationships)
    {
        var name = arguments[0].AsStringOrNull();
        var rule = context.Reader.Schema.FirstOrDefault(rule => rule.Name == name && rule.Kind == SchemaKind.FullTextIndex && rule.OnRelationships == onRelationships)
            ?? throw new GraphException("Neo.ClientError.Procedure.ProcedureCallFailed", $"Failed to invoke procedure: There is no such fulltext schema index: {name}");
        var hits = new List<(long Id, double Score)>();
        context.Reader.SeekFullText(rule, arguments[1].AsString(), hits);
        return hits.Select(hit => new[] { onRelationships ? Value.RelationshipNumber(hit.Id) : Value.NodeNumber(hit.Id), Value.Of(hit.Score) });
    }
}
