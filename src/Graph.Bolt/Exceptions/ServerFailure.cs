namespace Graph.Bolt;

/// <summary>Chooses the exception for a code that the server sent.</summary>
internal static class ServerFailure
{
    /// <summary>
    /// Two codes that older servers send as transient are the client's own doing, and trying again would not help
    /// (https://neo4j.com/docs/bolt/current/error-handling/).
    /// </summary>
    private static readonly Dictionary<string, string> Corrected = new(StringComparer.Ordinal)
    {
        ["Neo.TransientError.Transaction.Terminated"] = "Neo.ClientError.Transaction.Terminated",
        ["Neo.TransientError.Transaction.LockClientStopped"] = "Neo.ClientError.Transaction.LockClientStopped",
    };

    /// <summary>The exception for a FAILURE message.</summary>
    public static Neo4jException Create(string sentCode, string message)
    {
        var code = Corrected.GetValueOrDefault(sentCode, sentCode);
        return code switch
        {
            "Neo.ClientError.Security.Unauthorized" => new AuthenticationException(code, message),
            "Neo.ClientError.Security.AuthorizationExpired" => new AuthorizationException(code, message),
            "Neo.ClientError.Security.TokenExpired" => new TokenExpiredException(code, message),
            "Neo.ClientError.Security.Forbidden" => new ForbiddenException(code, message),
            "Neo.ClientError.Statement.TypeError" => new TypeException(code, message),
            "Neo.ClientError.Statement.ArgumentError" => new StatementArgumentException(code, message),
            "Neo.ClientError.Database.DatabaseNotFound" => new FatalDiscoveryException(code, message),
            "Neo.ClientError.Transaction.InvalidBookmark" or "Neo.ClientError.Transaction.InvalidBookmarkMixture" =>
                new InvalidBookmarkException(code, message),
            _ => CreateByClass(code, message),
        };
    }

    private static Neo4jException CreateByClass(string code, string message) => code switch
    {
        _ when Begins(code, "Neo.ClientError.Request.Invalid") => new ProtocolException(code, message),
        _ when Begins(code, "Neo.ClientError.Security.") => new SecurityException(code, message),
        _ when Begins(code, "Neo.ClientError.") => new ClientException(code, message),
        _ when Begins(code, "Neo.TransientError.") => new TransientException(code, message),
        _ => new DatabaseException(code, message),
    };

    private static bool Begins(string code, string prefix) => code.StartsWith(prefix, StringComparison.Ordinal);
}
