namespace Graph.Bolt;

/// <summary>Whether connections are encrypted, where the address does not say so.</summary>
public enum EncryptionLevel
{
    /// <summary>They are not.</summary>
    None,

    /// <summary>They are, and the server's certificate is checked.</summary>
    Encrypted,
}
