using Graph.Extraction.Actors;

namespace Graph.Extraction.Agreements;

/// <summary>Ids of treaties: year of signing, parties and subject, as <c>treaty:2024-rus-prk-comprehensive-strategic-partnership</c>.</summary>
internal static class TreatyIds
{
    /// <summary>Where the parties of a replaced agreement go once they are known.</summary>
    private const string PartiesLater = "{parties}";

    public static string Of(string? signedOn, IReadOnlyList<string> parties, string subject) =>
        "treaty:" + string.Join('-', new[] { signedOn?[..Math.Min(4, signedOn.Length)], Codes(parties), Slug.Of(subject) }.Where(part => !string.IsNullOrEmpty(part)));

    public static string Replaced(string year) => $"treaty:{year}-{PartiesLater}-document";

    public static string WithParties(string id, IReadOnlyList<string> parties) =>
        parties.Count == 0 ? id.Replace(PartiesLater + "-", "", StringComparison.Ordinal) : id.Replace(PartiesLater, Codes(parties), StringComparison.Ordinal);

    private static string Codes(IReadOnlyList<string> parties) =>
        string.Join('-', parties.Take(3).Select(id => Slug.Of(id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..])));
}
