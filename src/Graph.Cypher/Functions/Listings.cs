using System.Globalization;
using System.Text.RegularExpressions;
using Graph.Cypher.Execution;
using Graph.Cypher.Execution.Writes;
using Graph.Cypher.Stores;
using Graph.Cypher.Syntax;
using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>The rows of SHOW, by field name; a field that a row lacks is null.</summary>
internal static partial class Listings
{
    private static readonly string[] DatabaseNames = ["neo4j", "system"];
    private static readonly Value NoEntries = Value.Of(new Dictionary<string, Value>());

    /// <summary>The rows of a listing, narrowed by words in upper case and by names or ids, null for all.</summary>
    public static IEnumerable<Dictionary<string, Value>> Of(ShowSubject subject, string filter, IReadOnlyList<string>? names, QueryContext context) => subject switch
    {
        ShowSubject.Indexes => context.Reader.Schema.Select(Index).Where(row => filter.Length == 0 || filter == "ALL" || row["type"].AsString() == filter),
        ShowSubject.Constraints => context.Reader.Schema.Where(rule => rule.Kind == SchemaKind.UniqueConstraint && IsAskedFor(rule, filter)).Select(Constraint),
        ShowSubject.Functions => filter == "USER DEFINED" ? [] : FunctionListing.Rows,
        ShowSubject.Databases => DatabaseNames.Where(name => IsAskedFor(name, filter, names)).Select(Database),
        ShowSubject.Transactions => Transactions(context).Where(row => names?.Contains(row["transactionId"].AsString(), StringComparer.Ordinal) ?? true),
        ShowSubject.Settings => SettingListing.Rows(context, names),
        ShowSubject.Users => filter == "CURRENT" ? [] : [FirstUser()],
        ShowSubject.Terminations => (names ?? []).Select(id => Termination(id, context)),
        _ => ProcedureListing.Rows,
    };

    // A server of the community edition that asks for no password has this user too, and nobody is he.
    private static Dictionary<string, Value> FirstUser() => new() { ["user"] = Value.Of("neo4j"), ["passwordChangeRequired"] = Value.True };

    // Unique constraints are all there are.
    private static bool IsAskedFor(SchemaRule rule, string filter) => filter.Length == 0 || filter == "ALL"
        || (filter.Contains("UNIQUE", StringComparison.Ordinal)
            && (filter.StartsWith("NODE", StringComparison.Ordinal) ? !rule.OnRelationships : !filter.StartsWith("REL", StringComparison.Ordinal) || rule.OnRelationships));

    private static Dictionary<string, Value> Index(SchemaRule rule) => new()
    {
        ["id"] = Value.Of((long)rule.Number),
        ["name"] = Value.Of(rule.Name),
        ["state"] = Value.Of("ONLINE"),
        ["populationPercent"] = Value.Of(100.0),
        ["type"] = Value.Of(TypeOf(rule.Kind)),
        ["entityType"] = Value.Of(rule.OnRelationships ? "RELATIONSHIP" : "NODE"),
        ["labelsOrTypes"] = rule.Tokens.Count == 0 ? Value.Null : Value.Of(rule.Tokens.AsEnumerable()),
        ["properties"] = rule.Properties.Count == 0 ? Value.Null : Value.Of(rule.Properties.AsEnumerable()),
        ["indexProvider"] = Value.Of(IndexSettings.Providers(rule.Kind)[0]),
        ["owningConstraint"] = rule.Kind == SchemaKind.UniqueConstraint ? Value.Of(rule.Name) : Value.Null,
        ["readCount"] = Value.Of(0L),
        ["failureMessage"] = Value.Of(""),
        ["options"] = SchemaStatements.Options(rule),
        ["createStatement"] = Value.Of(SchemaStatements.Create(rule)),
    };

    private static string IdOf(string database, long transaction) => string.Create(CultureInfo.InvariantCulture, $"{database}-transaction-{transaction}");

    private static IEnumerable<Dictionary<string, Value>> Transactions(QueryContext context) => context.Running.All.Select(Transaction)
        .Concat(context.Running.Waiting.Select(transaction => Transaction(context.DatabaseName, transaction.Number, transaction.Since)));

    // The default database is the graph's; the other is about databases, and holds no graph.
    private static bool IsAskedFor(string database, string filter, IReadOnlyList<string>? names) => filter is "DEFAULT" or "HOME"
        ? database == DatabaseNames[0]
        : names?.Contains(database, StringComparer.OrdinalIgnoreCase) ?? true;

    private static Dictionary<string, Value> Database(string name) => new()
    {
        ["name"] = Value.Of(name),
        ["type"] = Value.Of(name == DatabaseNames[0] ? "standard" : "system"),
        ["aliases"] = Values.Lists.Empty,
        ["access"] = Value.Of("read-write"),
        ["address"] = Value.Of("localhost"),
        ["role"] = Value.Of("primary"),
        ["writer"] = Value.True,
        ["requestedStatus"] = Value.Of("online"),
        ["currentStatus"] = Value.Of("online"),
        ["statusMessage"] = Value.Of(""),
        ["default"] = Value.Of(name == DatabaseNames[0]),
        ["home"] = Value.Of(name == DatabaseNames[0]),
        ["constituents"] = Values.Lists.Empty,
    };

    private static Dictionary<string, Value> Transaction(QueryContext context) => new(Transaction(context.DatabaseName, context.TransactionNumber, context.Transaction?.Since ?? context.Now))
    {
        ["currentQueryId"] = Value.Of(string.Create(CultureInfo.InvariantCulture, $"query-{context.Number}")),
        ["currentQuery"] = Value.Of(context.Statement),
        ["planner"] = Value.Of("idp"),
        ["runtime"] = Value.Of("slotted"),
        ["currentQueryStartTime"] = TimeOf(context.Now),
        ["currentQueryStatus"] = Value.Of("running"),
        ["currentQueryActiveLockCount"] = Value.Of(0L),
        ["currentQueryWaitTime"] = Value.Of(new Duration(0, 0, 0, 0)),
        ["currentQueryPageFaults"] = Value.Of(0L),
    };

    private static Dictionary<string, Value> Transaction(string database, long number, DateTimeOffset since) => new()
    {
        ["database"] = Value.Of(database),
        ["transactionId"] = Value.Of(IdOf(database, number)),
        ["currentQueryId"] = Value.Of(""),
        ["outerTransactionId"] = Value.Of(""),
        ["username"] = Value.Of(""),
        ["metaData"] = NoEntries,
        ["currentQuery"] = Value.Of(""),
        ["planner"] = Value.Of(""),
        ["runtime"] = Value.Of(""),
        ["indexes"] = Values.Lists.Empty,
        ["currentQueryStartTime"] = Value.Of(""),
        ["currentQueryStatus"] = Value.Of(""),
        ["statusDetails"] = Value.Of(""),
        ["resourceInformation"] = NoEntries,
        ["activeLockCount"] = Value.Of(0L),
        ["waitTime"] = Value.Of(new Duration(0, 0, 0, 0)),
        ["pageFaults"] = Value.Of(0L),
        ["initializationStackTrace"] = Value.Of(""),
        ["elapsedTime"] = Value.Of(Elapsed(TimeProvider.System.GetUtcNow() - since)),
        ["startTime"] = TimeOf(since),
        ["status"] = Value.Of("Running"),
    };

    private static Value TimeOf(DateTimeOffset time) => Value.Of(time.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));

    private static Duration Elapsed(TimeSpan time) => new(0, 0, (long)time.TotalSeconds, time.Milliseconds * 1_000_000);

    private static Dictionary<string, Value> Termination(string id, QueryContext context)
    {
        if (!TransactionId().IsMatch(id))
        {
            throw new GraphException(ErrorCodes.InvalidArguments, $"{id} is no id of a transaction; they look like neo4j-transaction-1.");
        }

        var running = context.Running.All.FirstOrDefault(run => IdOf(context.DatabaseName, run.TransactionNumber) == id);
        var waiting = context.Running.Waiting.FirstOrDefault(transaction => IdOf(context.DatabaseName, transaction.Number) == id);
        if (running is null && waiting is null)
        {
            return new() { ["transactionId"] = Value.Of(id), ["message"] = Value.Of("Transaction not found.") };
        }

        running?.Budget.Terminate();
        waiting?.Terminate();
        return new() { ["transactionId"] = Value.Of(id), ["username"] = Value.Of(""), ["message"] = Value.Of("Transaction terminated.") };
    }

    [GeneratedRegex("^.+-transaction-[0-9]+$")]
    private static partial Regex TransactionId();

    private static string TypeOf(SchemaKind kind) => kind switch
    {
        SchemaKind.TextIndex => "TEXT",
        SchemaKind.PointIndex => "POINT",
        SchemaKind.VectorIndex => "VECTOR",
        SchemaKind.FullTextIndex => "FULLTEXT",
        SchemaKind.LookupIndex => "LOOKUP",
        _ => "RANGE",
    };

    private static Dictionary<string, Value> Constraint(SchemaRule rule) => new()
    {
        ["id"] = Value.Of((long)rule.Number + 1),
        ["name"] = Value.Of(rule.Name),
        ["type"] = Value.Of(rule.OnRelationships ? "RELATIONSHIP_UNIQUENESS" : "UNIQUENESS"),
        ["entityType"] = Value.Of(rule.OnRelationships ? "RELATIONSHIP" : "NODE"),
        ["labelsOrTypes"] = Value.Of(rule.Tokens.AsEnumerable()),
        ["properties"] = Value.Of(rule.Properties.AsEnumerable()),
        ["ownedIndex"] = Value.Of(rule.Name),
        ["options"] = SchemaStatements.Options(rule),
        ["createStatement"] = Value.Of(SchemaStatements.Create(rule)),
    };
}
