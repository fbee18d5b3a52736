using Graph.Cypher.Binding;
using Graph.Cypher.Syntax;
using Graph.Cypher.Text;
using Graph.Model;

namespace Graph.Cypher.Diagnostics;

/// <summary>All hints and warnings about statements that run, under Neo4j's codes.</summary>
internal static class Notifications
{
    private const string AllCodes = "Neo.ClientNotification.";
    private const string Codes = AllCodes + "Statement.";

    /// <summary>A label, type or property that the graph has never seen.</summary>
    public static Notification Unknown(StatementText text, NamePlace place)
    {
        // Neo4j ends two of the titles with a stop and one without.
        var (code, what, stop) = place.Kind switch
        {
            NameKind.Label => ("UnknownLabelWarning", "label", "."),
            NameKind.Type => ("UnknownRelationshipTypeWarning", "relationship type", "."),
            _ => ("UnknownPropertyKeyWarning", "property key", ""),
        };
        return At(
            text, place.Span, code, $"The provided {what} is not in the database{stop}",
            $"The database has no {what} {place.Name}; check how it is written.", "WARNING", "UNRECOGNIZED");
    }

    /// <summary>Patterns of one MATCH that nothing connects.</summary>
    public static Notification CartesianProduct(StatementText text, SourceSpan match, string variable) => At(
        text, match, "CartesianProduct", "This query builds a cartesian product between disconnected patterns.",
        $"Every match of one pattern is combined with every match of the other; a relationship between them would say which belong together (identifier is: ({variable})).",
        "INFORMATION", "PERFORMANCE");

    /// <summary>A name in a subquery that stands for something else than around it.</summary>
    public static Notification Shadowing(StatementText text, Name name) => At(
        text, name.Span, "SubqueryVariableShadowing", "Variable in subquery is shadowing a variable with the same name from the outer scope.",
        $"Within the subquery {name.Text} is another variable than around it; import it, as in CALL ({name.Text}) {{ … }}, or name it otherwise.", "INFORMATION", "GENERIC");

    /// <summary>A search for shortest paths of any length.</summary>
    public static Notification Unbounded(StatementText text, SourceSpan pattern) => At(
        text, pattern, "UnboundedVariableLengthPattern", "The provided pattern is unbounded, consider adding an upper limit to the number of node hops.",
        "A shortest path of any length may be looked for through the whole graph; write the most steps, as in [*..15].", "INFORMATION", "PERFORMANCE");

    /// <summary>A search for shortest paths that may have to try all paths.</summary>
    public static Notification Exhaustive(StatementText text, SourceSpan search) => At(
        text, search, "ExhaustiveShortestPath", "The search for shortest paths may have to try all paths.",
        "The condition speaks of the whole path, so that every path may have to be tried; behind a WITH, it would be asked of the shortest alone.", "INFORMATION", "PERFORMANCE");

    /// <summary>A relationship that one pattern names more than once.</summary>
    public static Notification RepeatedRelationship(StatementText text, Name name) => At(
        text, name.Span, "RepeatedRelationshipReference", "The query returns no results due to repeated references to a relationship.",
        $"No match holds a relationship twice, so nothing matches where {name.Text} stands for two of them; give each a name of its own.", "WARNING", "GENERIC");

    /// <summary>A condition on types that no single type meets.</summary>
    public static Notification Unsatisfiable(StatementText text, SourceSpan symbol) => At(
        text, symbol, "UnsatisfiableRelationshipTypeExpression", "The query contains a relationship type expression that cannot be satisfied.",
        "A relationship has exactly one type, and none meets this condition; `|` asks for one of several types.", "WARNING", "GENERIC");

    /// <summary>The same, of types that were computed: it stands for the whole statement.</summary>
    public static Notification UnsatisfiableTypes() => Unsatisfiable(new StatementText(""), new SourceSpan(0, 0));

    /// <summary>A file fetched over a connection that anybody on the way can read.</summary>
    public static Notification InsecureLoad() => new(
        Codes + "InsecureProtocol", "The query uses an insecure protocol. Please consider using 'https' instead.",
        "A file was fetched without encryption: whoever is on the way can read and change it.", "WARNING", Category: "SECURITY");

    /// <summary>A procedure whose answer is to change.</summary>
    public static Notification ChangingProcedure(StatementText text, SourceSpan call) => At(
        text, call, "ProcedureWarning", "The query used a procedure that generated a warning.",
        "The field propertyTypes names types in another way in the next version of the language.", "WARNING", "GENERIC") with { Code = AllCodes + "Procedure.ProcedureWarning" };

    /// <summary>OPTIONAL before a call that gives no rows of its own.</summary>
    public static Notification RedundantOptional(StatementText text, SourceSpan call, bool isProcedure) => At(
        text, call, isProcedure ? "RedundantOptionalProcedure" : "RedundantOptionalSubquery",
        $"The use of `OPTIONAL` is redundant when `CALL` is a {(isProcedure ? "void procedure" : "unit subquery")}.",
        "It gives no rows, so there is none that could be missing.", "INFORMATION", "GENERIC");

    /// <summary>Something that a later version of the language no longer has.</summary>
    public static Notification Deprecated(StatementText text, SourceSpan span, string what) => At(
        text, span, "FeatureDeprecationWarning", "This feature is deprecated and will be removed in future versions.", what, "WARNING", "DEPRECATION");

    /// <summary>The same, where no place in the statement says it.</summary>
    public static Notification Deprecated(string what) => new(
        Codes + "FeatureDeprecationWarning", "This feature is deprecated and will be removed in future versions.", what, "WARNING", Category: "DEPRECATION");

    /// <summary>The first provider of text indexes, asked for by a command.</summary>
    public static Notification OldTextProvider() =>
        Deprecated("The provider text-1.0 is deprecated; text-2.0 is what text indexes have.") with { Line = 1, Column = 1, Offset = 0 };

    /// <summary>A runtime that the community edition lacks.</summary>
    public static Notification UnsupportedRuntime(string runtime) => new(
        Codes + "RuntimeUnsupportedWarning", "This query is not supported by the chosen runtime.",
        $"There is no runtime {runtime} here; the statement runs as it would without the option.", "WARNING", Category: "UNSUPPORTED");

    /// <summary>An index or constraint that need not be made, because there is one.</summary>
    public static Notification AlreadyThere(string command, string existing) => new(
        "Neo.ClientNotification.Schema.IndexOrConstraintAlreadyExists", $"`{command}` has no effect.", $"`{existing}` already exists.", "INFORMATION", Category: "SCHEMA");

    /// <summary>An index or constraint that need not be dropped, because there is none.</summary>
    public static Notification NotThere(string command, string name) => new(
        "Neo.ClientNotification.Schema.IndexOrConstraintDoesNotExist", $"`{command}` has no effect.", $"`{name}` does not exist.", "INFORMATION", Category: "SCHEMA");

    /// <summary>An index that USING asks for and that there is not.</summary>
    public static Notification MissingIndex(PlannerHint.Index hint) => new(
        "Neo.ClientNotification.Schema.HintedIndexNotFound", "The request (directly or indirectly) referred to an index that does not exist.",
        $"There is no {(hint.Kind is null ? "" : hint.Kind + " ")}index on {hint.Token.Text} ({string.Join(", ", hint.Properties.Select(property => property.Text))}), which USING asks for; SHOW INDEXES lists those there are.",
        "WARNING", Category: "HINT");

    /// <summary>Parameters without a value, in a statement that is only explained.</summary>
    public static Notification MissingParameters(IEnumerable<string> names) => new(
        Codes + "ParameterNotProvided", "The statement refers to a parameter that was not provided in the request.",
        $"Without EXPLAIN it would not run: no value is given for {string.Join(", ", names.Select(name => $"${name}"))}.", "WARNING", Category: "GENERIC");

    private static Notification At(StatementText text, SourceSpan span, string code, string title, string description, string severity, string category)
    {
        var place = text.Locate(description, span);
        return new Notification(Codes + code, title, description, severity, place.Line, place.Column, place.Offset, category);
    }
}
