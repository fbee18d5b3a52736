using Graph.Model;

namespace Graph.Cypher.Functions;

/// <summary>Arguments of procedures that may not be null, and what is said of others.</summary>
internal static class ProcedureArguments
{
    /// <summary>A text.</summary>
    public static string Text(string procedure, string name, Value value) => value.AsStringOrNull() ?? throw IsNull(procedure, name);

    /// <summary>A list, whatever is in it.</summary>
    public static IReadOnlyList<Value> Numbers(string procedure, string name, Value value) =>
        value.IsNull ? throw IsNull(procedure, name)
        : value.Kind == ValueKind.List ? value.AsList()
        : throw Failed(procedure, $"'{name}' must be a non-null numerical array");

    /// <summary>What is said of an argument that is null.</summary>
    public static GraphException IsNull(string procedure, string name) => Failed(procedure, $"'{name}' must not be null");

    /// <summary>A failure of a procedure.</summary>
    public static GraphException Failed(string procedure, string message, Exception? cause = null) =>
        new(ErrorCodes.ProcedureCallFailed, $"Failed to invoke procedure `{procedure}`: Caused by: {message}", cause);
}
