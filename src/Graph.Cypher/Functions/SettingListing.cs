using System.Globalization;
using Graph.Cypher.Execution;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>The settings of this engine that Neo4j has too, under Neo4j's names; none can be changed while it runs.</summary>
internal static class SettingListing
{
    private const string Boolean = "true or false";
    private const string Whole = "a whole number";

    /// <summary>The rows of SHOW SETTINGS, by name.</summary>
    public static IEnumerable<Dictionary<string, Value>> Rows(QueryContext context, IReadOnlyList<string>? names) =>
        All(context).Where(row => names is null || names.Contains(row["name"].AsString(), StringComparer.Ordinal));

    private static IEnumerable<Dictionary<string, Value>> All(QueryContext context) =>
    [
        Row("db.import.csv.legacy_quote_escaping", "true", "true", Boolean, "Whether a backslash before a quote belongs to a field of LOAD CSV."),
        Row("db.index.fulltext.default_analyzer", "standard-no-stop-words", "standard-no-stop-words", "a name of db.index.fulltext.listAvailableAnalyzers()", "The analyzer of a full-text index that names none."),
        Row("db.index.fulltext.eventually_consistent", "false", "false", Boolean, "Whether full-text indexes may lag behind commits."),
        Row("db.memory.transaction.max", Bytes(context.Budget.MemoryLimit), "0B", "a number of bytes", "How much memory the intermediate results of a statement may take; 0B for no limit."),
        Row("db.temporal.timezone", "Z", "Z", "a time zone", "The time zone of temporal functions that are given none."),
        Row("db.transaction.timeout", Seconds(context.Budget.TimeLimit), "0s", "a length of time", "How long a statement may run; 0s for no limit."),
        Row("dbms.cypher.forbid_exhaustive_shortestpath", "false", "false", Boolean, "Whether a shortest path that needs every path tried is refused."),
        Row("dbms.cypher.forbid_shortestpath_common_nodes", "true", "true", Boolean, "Whether a shortest path from a node to itself is refused."),
        Row("dbms.cypher.hints_error", "false", "false", Boolean, "Whether a hint that cannot be followed is an error."),
        Row("dbms.cypher.lenient_create_relationship", "false", "false", Boolean, "Whether CREATE leaves out a relationship to what is null."),
        Row("dbms.security.allow_csv_import_from_file_urls", context.Loading.Folder is null ? "false" : "true", "true", Boolean, "Whether LOAD CSV reads files."),
        Row("initial.dbms.default_database", "neo4j", "neo4j", "a name", "The name of the database."),
        Row("server.directories.import", context.Loading.Folder, null, "a path", "The folder whose files LOAD CSV reads."),
        Row("server.memory.query_cache.per_db_cache_num_entries", context.PlanCacheSize.ToString(CultureInfo.InvariantCulture), "1000", Whole, "How many prepared statements are kept."),
    ];

    private static Dictionary<string, Value> Row(string name, string? value, string? standard, string valid, string description) => new()
    {
        ["name"] = Value.Of(name),
        ["value"] = Value.Of(value),
        ["isDynamic"] = Value.False,
        ["defaultValue"] = Value.Of(standard),
        ["description"] = Value.Of(description),
        ["startupValue"] = Value.Of(value),
        ["isExplicitlySet"] = Value.Of(value != standard),
        ["validValues"] = Value.Of(valid),
        ["isDeprecated"] = Value.False,
    };

    private static string Bytes(long? bytes) => bytes is not { } some ? "0B"
        : some % (1024 * 1024) == 0 ? string.Create(CultureInfo.InvariantCulture, $"{some / (1024 * 1024)}.00MiB")
        : string.Create(CultureInfo.InvariantCulture, $"{some}B");

    private static string Seconds(TimeSpan? time) =>
        time is { } some ? string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(some.TotalSeconds)}s") : "0s";
}
