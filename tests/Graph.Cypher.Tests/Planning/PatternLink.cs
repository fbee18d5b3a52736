namespace Graph.Cypher.Tests.Planning;

/// <summary>A relationship of a random pattern.</summary>
/// <param name="Left">The number of the node on its left.</param>
/// <param name="Right">The number of the node on its right.</param>
/// <param name="Arrow">0 to the right, 1 to the left, 2 either way.</param>
/// <param name="Type">Its type; null for any.</param>
/// <param name="Length">The least and the greatest number of steps; null for one step.</param>
internal sealed record PatternLink(int Left, int Right, int Arrow, string? Type, (int Least, int Most)? Length)
{
    /// <summary>What stands between the dashes.</summary>
    public string Text => Type is null && Length is null ? "" : $"[{(Type is null ? "" : ":" + Type)}{(Length is { } length ? $"*{length.Least}..{length.Most}" : "")}]";
}
