using Graph.Cypher.Execution;
using Graph.Cypher.Stores;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>Nearest neighbours of a vector index: exact, by looking at every vector it covers.</summary>
internal static class VectorSearch
{
    private const int BatchSize = 1024;

    /// <summary>How many vectors are compared as coarsely as Lucene keeps them; among more nobody sees the difference, and Lucene samples them.</summary>
    private const int MostQuantized = 10_000;

    /// <summary>The nearest elements and their scores, nearest first.</summary>
    public static IEnumerable<Value[]> Run(QueryContext context, Value[] arguments, bool onRelationships)
    {
        var procedure = onRelationships ? "db.index.vector.queryRelationships" : "db.index.vector.queryNodes";
        var rule = RuleOf(context.Reader, ProcedureArguments.Text(procedure, "indexName", arguments[0]), onRelationships, procedure);
        var count = arguments[1].IsNull ? throw ProcedureArguments.IsNull(procedure, "numberOfNearestNeighbours")
            : arguments[1].AsInteger() > 0 ? arguments[1].AsInteger()
            : throw ProcedureArguments.Failed(procedure, "'numberOfNearestNeighbours' must be positive");
        var settings = SchemaStatements.Settings(rule);
        var isCosine = settings["vector.similarity_function"].AsString() == "COSINE";
        var items = ProcedureArguments.Numbers(procedure, "query", arguments[2]);
        if (settings.TryGetValue("vector.dimensions", out var dimensions) && dimensions.AsInteger() != items.Count)
        {
            throw ProcedureArguments.Failed(procedure, FormattableString.Invariant($"Index query vector has {items.Count} dimensions, but indexed vectors have {dimensions.AsInteger()}."));
        }

        var query = Vectors.Read(arguments[2], isCosine)
            ?? throw ProcedureArguments.Failed(procedure, $"Vector must only contain finite values{(isCosine ? ", and have positive and finite l2-norm" : "")}. Provided: {ValueText.ForMessage(arguments[2])}");
        var vectors = Candidates(context, rule)
            .Select(candidate => (candidate.Id, Vector: Vectors.Read(candidate.Vector, isCosine) ?? []))
            .Where(candidate => candidate.Vector.Length == query.Length);
        var nearest = Scores(vectors, query, isCosine, settings["vector.quantization.enabled"] == Value.True)
            .Select((hit, place) => (hit.Id, hit.Score, place)).OrderByDescending(hit => hit.Score).Take((int)Math.Min(count, int.MaxValue))
            .OrderBy(hit => hit.place).Select(hit => (hit.Id, hit.Score));
        return RankedHits.Of(nearest, count).Select(hit => new[] { onRelationships ? Value.RelationshipNumber(hit.Id) : Value.NodeNumber(hit.Id), Value.Of(hit.Score) });
    }

    private static IEnumerable<(long Id, float Score)> Scores(IEnumerable<(long Id, float[] Vector)> vectors, float[] query, bool isCosine, bool isQuantized)
    {
        Func<float[], float[], float> measure = isCosine ? Vectors.Cosine : Vectors.Euclidean;
        var first = isQuantized ? vectors.Take(MostQuantized + 1).ToList() : [];
        if (first.Count is 0 or > MostQuantized)
        {
            return vectors.Select(candidate => (candidate.Id, measure(query, candidate.Vector)));
        }

        var quantizer = VectorQuantizer.Of(first.ConvertAll(candidate => candidate.Vector));
        Func<QuantizedVector, QuantizedVector, float> coarse = isCosine ? quantizer.Cosine : quantizer.Euclidean;
        var kept = quantizer.Keep(query);
        return first.Select(candidate => (candidate.Id, coarse(kept, quantizer.Keep(candidate.Vector))));
    }

    private static SchemaRule RuleOf(IGraphReader reader, string name, bool onRelationships, string procedure)
    {
        var rule = reader.Schema.FirstOrDefault(rule => rule.Name == name && rule.Kind == SchemaKind.VectorIndex)
            ?? throw ProcedureArguments.Failed(procedure, $"There is no such vector schema index: {name}");
        return rule.OnRelationships == onRelationships
            ? rule
            : throw ProcedureArguments.Failed(
                procedure, $"The '{name}' index is an index on {(onRelationships ? "NODE" : "RELATIONSHIP")}, so it cannot be queried for {(onRelationships ? "relationships" : "nodes")}.");
    }

    private static IEnumerable<(long Id, Value Vector)> Candidates(QueryContext context, SchemaRule rule)
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
                yield return (batch[index], rule.OnRelationships ? reader.RelationshipProperty(batch[index], key) : reader.NodeProperty(batch[index], key));
            }

            after = batch[count - 1];
        }
    }
}
