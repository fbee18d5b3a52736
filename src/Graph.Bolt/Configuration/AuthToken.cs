namespace Graph.Bolt;

/// <summary>
/// The map that LOGON sends. Two are equal when they are the same object or say the same. Its text says the scheme only,
/// so that no password reaches a log.
/// </summary>
internal sealed class AuthToken(IReadOnlyDictionary<string, object?> content) : IAuthToken, IEquatable<AuthToken>
{
    public IReadOnlyDictionary<string, object?> Content { get; } = content;

    public bool Equals(AuthToken? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Content.Count == other.Content.Count
            && Content.All(pair => other.Content.TryGetValue(pair.Key, out var value) && Equals(pair.Value, value)));

    public override bool Equals(object? obj) => Equals(obj as AuthToken);

    public override int GetHashCode() => HashCode.Combine(Content["scheme"], Content.GetValueOrDefault("principal"), Content.GetValueOrDefault("credentials"));

    public override string ToString() => $"{Content["scheme"]} (credentials not shown)";
}
