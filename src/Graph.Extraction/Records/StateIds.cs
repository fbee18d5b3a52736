namespace Graph.Extraction.Records;

/// <summary>Ids of states by the names that registers use.</summary>
public static class StateIds
{
    /// <summary>The id of the state that a text names, as <c>state:PRK</c>; null where it names none that is known.</summary>
    public static string? OfName(string name) => StateNames.IdOf(name);
}
