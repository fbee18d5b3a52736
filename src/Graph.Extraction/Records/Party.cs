using Graph.Extraction.Sentences;

namespace Graph.Extraction.Records;

/// <summary>Those whom a column for a giver or receiver names.</summary>
/// <param name="People">With name and offices.</param>
/// <param name="States">Ids of states named as such ("Government of Romania").</param>
/// <param name="Organization">The organisation named instead of a person; null where none is.</param>
/// <param name="OrganizationSpan">Where it stands.</param>
internal sealed record Party(IReadOnlyList<Official> People, IReadOnlyList<string> States, string? Organization, TextSpan OrganizationSpan)
{
    /// <summary>Nobody: "Unknown", "Redacted".</summary>
    public static Party None { get; } = new([], [], null, default);

    /// <summary>Whether somebody of the column's state is meant whom it does not name: "a government official".</summary>
    public bool IsUnnamed { get; init; }
}
