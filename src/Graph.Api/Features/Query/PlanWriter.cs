using System.Text.Json;
using Graph.Model;

namespace Graph.Api.Features.Query;

/// <summary>The plan of EXPLAIN and PROFILE, as Neo4j's Query API writes it.</summary>
internal static class PlanWriter
{
    private const string Rows = "Rows";

    /// <summary>Writes a plan as a member of the answer.</summary>
    public static void Write(Utf8JsonWriter json, PlanDescription plan, ValueWriter values)
    {
        var isProfile = plan.Arguments.ContainsKey(Rows);
        json.WritePropertyName(isProfile ? "profiledQueryPlan" : "queryPlan");
        WriteOperator(json, plan, isProfile, values);
    }

    private static void WriteOperator(Utf8JsonWriter json, PlanDescription plan, bool isProfile, ValueWriter values)
    {
        json.WriteStartObject();
        if (isProfile)
        {
            WriteFigures(json, plan.Arguments);
        }

        json.WriteString("operatorType", plan.OperatorType);
        json.WriteStartObject("arguments");
        foreach (var (name, value) in plan.Arguments.OrderBy(argument => argument.Key, StringComparer.Ordinal))
        {
            json.WritePropertyName(name);
            values.Write(json, value);
        }

        json.WriteEndObject();
        json.WriteStartArray("identifiers");
        foreach (var identifier in plan.Identifiers)
        {
            json.WriteStringValue(identifier);
        }

        json.WriteEndArray();
        json.WriteStartArray("children");
        foreach (var child in plan.Children)
        {
            WriteOperator(json, child, isProfile, values);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFigures(Utf8JsonWriter json, IReadOnlyDictionary<string, Value> arguments)
    {
        var (hits, misses) = (Figure(arguments, "PageCacheHits"), Figure(arguments, "PageCacheMisses"));
        json.WriteNumber("dbHits", Figure(arguments, "DbHits"));
        json.WriteNumber("records", Figure(arguments, Rows));
        json.WriteBoolean("hasPageCacheStats", hits + misses > 0);
        json.WriteNumber("pageCacheHits", hits);
        json.WriteNumber("pageCacheMisses", misses);
        json.WriteNumber("pageCacheHitRatio", hits + misses == 0 ? 0 : hits / (double)(hits + misses));
        json.WriteNumber("time", Figure(arguments, "Time"));
    }

    private static long Figure(IReadOnlyDictionary<string, Value> arguments, string name) =>
        arguments.TryGetValue(name, out var value) && value.Kind == ValueKind.Integer ? value.AsInteger() : 0;
}
