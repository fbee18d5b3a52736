namespace Graph.Relations.Identity;

/// <summary>How sure a match is, by its reason: what an analyst decided before an id, an id before a name, a name before another spelling of it.</summary>
internal static class IdentityScore
{
    public const string Decided = "decided by an analyst";

    // Something speaks against it: another day, other parties, or several that it may be.
    public const double Doubtful = 0.4;

    // Taken off where several entities are as likely.
    public const double Shared = 0.25;

    public static double Of(string? reason) => reason switch
    {
        null => 0,
        Decided or "same id" => 1,
        "same name" or "same words of the same speaker" => 0.95,
        "an alias" => 0.85,
        _ => 0.9,
    };
}
