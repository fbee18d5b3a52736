namespace Graph.Bolt;

/// <summary>The ways to say who asks.</summary>
public class AuthTokens
{
    private AuthTokens()
    {
    }

    /// <summary>Nobody: for servers with authentication off.</summary>
    public static IAuthToken None { get; } = Token("none");

    /// <summary>A user and a password.</summary>
    public static IAuthToken Basic(string username, string password) => Basic(username, password, realm: null);

    /// <summary>A user and a password in a realm.</summary>
    public static IAuthToken Basic(string username, string password, string? realm) =>
        Token("basic", ("principal", username), ("credentials", password), ("realm", realm));

    /// <summary>A token of a single sign-on provider.</summary>
    public static IAuthToken Bearer(string token) => Token("bearer", ("credentials", token));

    /// <summary>A Kerberos ticket.</summary>
    public static IAuthToken Kerberos(string base64EncodedTicket) =>
        Token("kerberos", ("principal", ""), ("credentials", base64EncodedTicket));

    /// <summary>A scheme of the server's own.</summary>
    public static IAuthToken Custom(string principal, string credentials, string? realm, string scheme) =>
        Custom(principal, credentials, realm, scheme, parameters: null);

    /// <summary>A scheme of the server's own, with parameters.</summary>
    public static IAuthToken Custom(
        string principal, string credentials, string? realm, string scheme, Dictionary<string, object?>? parameters) =>
        Token(scheme, ("principal", principal), ("credentials", credentials), ("realm", realm), ("parameters", parameters));

    /// <summary>A token that can be sent; throws <see cref="ArgumentException"/> for one of somebody else's making.</summary>
    internal static AuthToken Checked(IAuthToken token) => token as AuthToken
        ?? throw new ArgumentException("The token was not made by AuthTokens.", nameof(token));

    private static AuthToken Token(string scheme, params ReadOnlySpan<(string Name, object? Value)> entries)
    {
        var content = new Dictionary<string, object?> { ["scheme"] = scheme };
        foreach (var (name, value) in entries)
        {
            if (value is not null)
            {
                content[name] = value;
            }
        }

        return new AuthToken(content);
    }
}
