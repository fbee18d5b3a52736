namespace Graph.Bolt;

/// <summary>The map that LOGON sends. Its text says the scheme only, so that no password reaches a log.</summary>
internal sealed class AuthToken(IReadOnlyDictionary<string, object?> content) : IAuthToken
{
    public IReadOnlyDictionary<string, object?> Content { get; } = content;

    public override string ToString() => $"{Content["scheme"]} (credentials not shown)";
}
