using Graph.Cypher.Execution;
using Graph.Cypher.Stores;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>What <c>db.index.fulltext.queryNodes</c> and <c>queryRelationships</c> do.</summary>
internal static class FullTextSearch
{
    /// <summary>The elements that match and their scores, best first.</summary>
    public static IEnumerable<Value[]> Run(QueryContext context, Value[] arguments, bool onRelationships)
    {
        var procedure = onRelationships ? "db.index.fulltext.queryRelationships" : "db.index.fulltext.queryNodes";
        try
        {
            var (skip, hits) = Find(context, arguments, onRelationships);
            return hits.Skip(skip).Select(hit => new[] { onRelationships ? Value.RelationshipNumber(hit.Id) : Value.NodeNumber(hit.Id), Value.Of(hit.Score) });
        }
        catch (FullTextQueryException problem)
        {
            throw ProcedureArguments.Failed(procedure, problem.Message, problem);
        }
    }

    private static (int Skip, List<(long Id, double Score)> Hits) Find(QueryContext context, Value[] arguments, bool onRelationships)
    {
        var rule = RuleOf(context.Reader, arguments[0], onRelationships);
        var text = arguments[1].AsStringOrNull() ?? throw new FullTextQueryException("A full-text query is a text, but was null");
        var options = arguments[2].Kind == ValueKind.Map ? arguments[2].AsMap() : throw new FullTextQueryException("The options are a map, but were null");
        var (skip, limit) = (Count(options, "skip"), Count(options, "limit"));
        var request = new FullTextRequest(text, AnalyzerOf(options), limit is null ? null : limit + (skip ?? 0)) { Budget = context.Budget };
        var hits = new List<(long Id, double Score)>();
        context.Reader.SeekFullText(rule, request, hits);
        return ((int)Math.Min(skip ?? 0, int.MaxValue), hits);
    }

    private static SchemaRule RuleOf(IGraphReader reader, Value name, bool onRelationships)
    {
        var rule = reader.Schema.FirstOrDefault(rule => rule.Name == name.AsStringOrNull() && rule.Kind == SchemaKind.FullTextIndex)
            ?? throw new FullTextQueryException($"There is no such fulltext schema index: {name.AsStringOrNull() ?? "null"}");
        return rule.OnRelationships == onRelationships
            ? rule
            : throw new FullTextQueryException(
                $"The '{rule.Name}' index is an index on {(rule.OnRelationships ? "RELATIONSHIP" : "NODE")}, so it cannot be queried for {(onRelationships ? "relationships" : "nodes")}.");
    }

    // What is no whole number is as if it were not there.
    private static long? Count(IReadOnlyDictionary<string, Value> options, string name)
    {
        if (!options.TryGetValue(name, out var value) || value.Kind != ValueKind.Integer)
        {
            return null;
        }

        return value.AsInteger() >= 0
            ? Math.Min(value.AsInteger(), int.MaxValue)
            : throw new FullTextQueryException(FormattableString.Invariant($"{char.ToUpperInvariant(name[0])}{name[1..]} argument cannot be negative: {value.AsInteger()}."));
    }

    private static string? AnalyzerOf(IReadOnlyDictionary<string, Value> options)
    {
        var name = options.TryGetValue("analyzer", out var value) ? value.AsStringOrNull() : null;
        return name is null || FullTextAnalyzers.Contains(name) ? name : throw new FullTextQueryException($"Could not create fulltext analyzer: {name}");
    }
}
