namespace Graph.Model;

/// <summary>The database cannot be reached, opened or written: nothing of the transaction happened, or it is not known whether it did.</summary>
public sealed class GraphUnavailableException(string message, Exception? innerException = null)
    : GraphException(ErrorCodes.DatabaseUnavailable, message, innerException);
