using Graph.Cypher.Diagnostics;
using Graph.Model;

namespace Graph.Cypher.Values;

/// <summary>Errors that arise while a statement runs.</summary>
internal static class CypherErrors
{
    public static GraphException Type(string message) => new(ErrorCodes.TypeError, message);

    public static GraphException Argument(string message) => new(ErrorCodes.ArgumentError, message);

    public static GraphException Arithmetic(string message) => new(ErrorCodes.ArithmeticError, message);

    public static GraphException Text(string message) => new(ErrorCodes.SyntaxError, message);

    public static GraphException Failed(string message) => new(ErrorCodes.ExecutionFailed, message);

    public static GraphException CannotLoad(string address, string reason) => new(ErrorCodes.ExternalResourceFailed, Messages.CannotLoad(address, reason));

    public static GraphException Overflow(string left, string operation, string right) =>
        Arithmetic($"long overflow: {left} {operation} {right}");

    public static GraphException Deleted(string what, long id) =>
        new(ErrorCodes.EntityNotFound, $"{what} with id {id} has been deleted in this transaction");

    public static GraphException ShortestPathEnds() => Failed(BindingMessages.ShortestPathEnds());

    public static GraphException TokenName(string name) => new(ErrorCodes.TokenNameError, Messages.InvalidTokenName(name));

    public static GraphException WrongCall(string function, string expected, Value given) => new(
        ErrorCodes.ProcedureCallFailed, $"Invalid call of {function}(): Expected {expected}, got {given.Kind}: {ValueText.ForMessage(given)}.");

    public static GraphException WrongArgument(string function, string expected, Value given) =>
        Type($"Invalid input for function '{function}()': Expected {expected}, got {given.Kind}: {ValueText.ForMessage(given)}.");
}
