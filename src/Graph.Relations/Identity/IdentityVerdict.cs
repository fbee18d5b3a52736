namespace Graph.Relations.Identity;

/// <summary>What an analyst decides about two entities.</summary>
public static class IdentityVerdict
{
    /// <summary>They are one: the second was merged into the first.</summary>
    public const string Same = "same";

    /// <summary>They are two, and are not to be suggested again.</summary>
    public const string Different = "different";

    /// <summary>Nobody can tell yet.</summary>
    public const string Unsure = "unsure";
}
