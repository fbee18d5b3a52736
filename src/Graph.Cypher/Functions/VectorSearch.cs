using Graph.Cypher.Execution;
using Graph.Cypher.Stores;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>Nearest neighbours of a vector index: exact, by looking at every vector it covers.</summary>
internal static class VectorSearch
{
    private const int BatchSize = 1024;

    /// <summary>The nearest elements and their scores, nearest first.</summary>
    public static IEnumerable<Value[]> Run(QueryContext context, Value[] arguments, bool onRelationships)
    {
        var name = arguments[0].AsStringOrNull();
        var rule = context.Reader.Schema.FirstOrDefault(rule => rule.Name == name && rule.Kind == SchemaKind.VectorIndex && rule.OnRelationships == onRelationships)
            ?? throw Failed($"There is no such vector schema index: {name}");
        var count = arguments[1].Kind == ValueKind.Integer && arguments[1].AsInteger() > 0
            ? (int)Math.Min(arguments[1].AsInteger(), int.MaxValue)
            : throw Failed("'numberOfNearestNeighbours' must be positive");
        var settings = SchemaStatements.Settings(rule);
        var dimensions = settings.TryGetValue("vector.dimensions", out var fixedTo) ? fixedTo.AsInteger() : 0;
        var query = arguments[2];
        if (query.Kind != ValueKind.List || (dimensions > 0 && query.AsList().Count != dimensions))
        {
            throw Failed($"Index query vector has {(query.Kind == ValueKind.List ? query.AsList().Count : 0)} dimensions, but indexed vectors have {dimensions}.");
        }

        var measure = FunctionTable.Find($"vector.similarity.{settings["vector.similarity_function"].AsString().ToLowerInvariant()}");
        return Candidates(context, rule)
            .Where(candidate => IsVector(candidate.Vector, query.AsList().Count))
            .Select(candidate => (candidate.Element, Score: measure(context, [candidate.Vector, query])))
            .OrderByDescending(hit => hit.Score.AsFloat())
            .Take(count)
            .Select(hit => new[] { hit.Element, hit.Score });
    }

    private static bool IsVector(Value value, int dimensions) =>
        value.Kind == ValueKind.List && value.AsList().Count == dimensions && value.AsList().All(item => item.IsNumber) && value.AsList().Any(item => Numbers.ToDouble(item) != 0);

    private static IEnumerable<(Value Element, Value Vector)> Candidates(QueryContext context, SchemaRule rule)
    {
        var reader = context.Reader;
        var key = reader.KeyToken(rule.Properties[0]);
        var token = rule.OnRelationships ? reader.TypeToken(rule.Tokens[0]) : reader.LabelToken(rule.Tokens[0]);
        var batch = new long[BatchSize];
        var after = -1L;
        while (token >= 0)
        {
            var count = rule.OnRelationships ? reader.ScanRelationships(token, after, batch) : reader.ScanNodes(token, after, batch);
            if (count == 0)
            {
                yield break;
            }

            for (var index = 0; index < count; index++)
            {
                context.Budget.Step();
                yield return rule.OnRelationships
                    ? (Value.RelationshipNumber(batch[index]), reader.RelationshipProperty(batch[index], key))
                    : (Value.NodeNumber(batch[index]), reader.NodeProperty(batch[index], key));
            }

            after = batch[count - 1];
        }
    }

    private static GraphException Failed(string message) =>
        new(ErrorCodes.ProcedureCallFailed, $"Failed to invoke procedure `db.index.vector.queryNodes`: {message}");
}
