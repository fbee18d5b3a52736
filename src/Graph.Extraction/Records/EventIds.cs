using Graph.Extraction.Actors;

namespace Graph.Extraction.Records;

/// <summary>Ids of events: day, kind and those who took part.</summary>
internal static class EventIds
{
    public static string Of(string? day, string kind, IReadOnlyList<string> participants) =>
        "event:" + Slug.Of(string.Join(' ', new[] { day, kind }.Concat(participants.Take(3).Select(id => id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..])).Where(part => !string.IsNullOrEmpty(part))));
}
