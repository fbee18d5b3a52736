using Graph.Cypher.Functions;
using Graph.Cypher.Syntax;

namespace Graph.Cypher.Binding;

/// <summary>The fields of the listings of SHOW, as Neo4j 5.26 has them; those behind the bar, or with a plus, are only shown when asked for.</summary>
internal static class ShowFields
{
    private static readonly IReadOnlyList<ProcedureField> Indexes = Parse(
        "id integer, name string, state string, populationPercent float, type string, entityType string, labelsOrTypes list<string>, "
        + "properties list<string>, indexProvider string, owningConstraint string, lastRead datetime, readCount integer "
        + "| trackedSince datetime, options map, failureMessage string, createStatement string");

    private static readonly IReadOnlyList<ProcedureField> Constraints = Parse(
        "id integer, name string, type string, entityType string, labelsOrTypes list<string>, properties list<string>, ownedIndex string, propertyType string "
        + "| options map, createStatement string");

    private static readonly IReadOnlyList<ProcedureField> Functions = Parse(
        "name string, category string, description string "
        + "| signature string, isBuiltIn boolean, argumentDescription list<map>, returnDescription string, aggregating boolean, "
        + "rolesExecution list<string>, rolesBoostedExecution list<string>, isDeprecated boolean, deprecatedBy string");

    private static readonly IReadOnlyList<ProcedureField> Procedures = Parse(
        "name string, description string, mode string, worksOnSystem boolean "
        + "| signature string, argumentDescription list<map>, returnDescription list<map>, admin boolean, "
        + "rolesExecution list<string>, rolesBoostedExecution list<string>, isDeprecated boolean, deprecatedBy string, option map");

    private static readonly IReadOnlyList<ProcedureField> Databases = Parse(
        "name string, type string, aliases list<string>, access string, address string, role string, writer boolean, requestedStatus string, "
        + "currentStatus string, statusMessage string, default boolean, home boolean, constituents list<string> "
        + "| databaseID string, serverID string, requestedPrimariesCount integer, requestedSecondariesCount integer, currentPrimariesCount integer, "
        + "currentSecondariesCount integer, creationTime datetime, lastStartTime datetime, lastStopTime datetime, store string, lastCommittedTxn integer, "
        + "replicationLag integer, options map");

    private static readonly IReadOnlyList<ProcedureField> Transactions = Parse(
        "database string, transactionId string, currentQueryId string, +outerTransactionId string, connectionId string, clientAddress string, username string, "
        + "+metaData map, currentQuery string, +parameters map, +planner string, +runtime string, +indexes list<map>, startTime string, "
        + "+currentQueryStartTime string, +protocol string, +requestUri string, status string, +currentQueryStatus string, +statusDetails string, "
        + "+resourceInformation map, +activeLockCount integer, +currentQueryActiveLockCount integer, elapsedTime duration "
        + "| cpuTime duration, waitTime duration, idleTime duration, currentQueryElapsedTime duration, "
        + "currentQueryCpuTime duration, currentQueryWaitTime duration, currentQueryIdleTime duration, currentQueryAllocatedBytes integer, "
        + "allocatedDirectBytes integer, estimatedUsedHeapMemory integer, pageHits integer, pageFaults integer, currentQueryPageHits integer, "
        + "currentQueryPageFaults integer, initializationStackTrace string");

    private static readonly IReadOnlyList<ProcedureField> Settings = Parse(
        "name string, value string, isDynamic boolean, defaultValue string, description string "
        + "| startupValue string, isExplicitlySet boolean, validValues string, isDeprecated boolean");

    private static readonly IReadOnlyList<ProcedureField> Users = Parse(
        "user string, roles list<string>, passwordChangeRequired boolean, suspended boolean, home string |");

    private static readonly IReadOnlyList<ProcedureField> Terminations = Parse("transactionId string, username string, message string |");

    // A database that is asked for as the default or the home says nothing of being it.
    private static readonly IReadOnlyList<ProcedureField> DefaultDatabase = [.. Databases.Where(field => field.Name is not ("default" or "home"))];

    /// <summary>The fields of a listing, narrowed by words in upper case.</summary>
    public static IReadOnlyList<ProcedureField> Of(ShowSubject subject, string filter) => subject switch
    {
        ShowSubject.Indexes => Indexes,
        ShowSubject.Constraints => Constraints,
        ShowSubject.Functions => Functions,
        ShowSubject.Databases => filter is "DEFAULT" or "HOME" ? DefaultDatabase : Databases,
        ShowSubject.Transactions => Transactions,
        ShowSubject.Settings => Settings,
        ShowSubject.Users => Users,
        ShowSubject.Terminations => Terminations,
        _ => Procedures,
    };

    private static ProcedureField[] Parse(string notation)
    {
        var halves = notation.Split('|');
        return [.. Half(halves[0], true), .. Half(halves[1], false)];
    }

    private static IEnumerable<ProcedureField> Half(string notation, bool isDefault) => notation
        .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(field => field.Split(' '))
        .Select(field => new ProcedureField(field[0].TrimStart('+'), SignatureNotation.ParseType(field[1]), null, isDefault && field[0][0] != '+'));
}
