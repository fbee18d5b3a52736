namespace Graph.Relations.Claims;

/// <summary>Whether something is said to have happened, strongest first.</summary>
internal static class Modalities
{
    public const string Actual = "actual";
    public const string Planned = "planned";
    public const string Alleged = "alleged";
    public const string Denied = "denied";

    /// <summary>Strongest first: what one source says happened has happened, whoever planned or denied it.</summary>
    public static IReadOnlyList<string> ByStrength { get; } = [Actual, Planned, Alleged, Denied];
}
