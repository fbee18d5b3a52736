using System.Globalization;

namespace Graph.Embedded.Storage;

/// <summary>Element ids as text: <c>n12</c> for a node, <c>r7</c> for a relationship.</summary>
internal static class ElementIds
{
    /// <summary>Says "any label" or "any type" in look-ups.</summary>
    public const int Any = -2;

    public static string OfNode(long id) => string.Create(CultureInfo.InvariantCulture, $"n{id}");

    public static string OfRelationship(long id) => string.Create(CultureInfo.InvariantCulture, $"r{id}");

    /// <summary>The number behind the letter, or −1 where the text is no such id.</summary>
    public static long Parse(string elementId, char kind) =>
        elementId.Length > 1 && elementId[0] == kind
        && long.TryParse(elementId.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : -1;

    /// <summary>The place of an id in a paged array, or −1 (where nothing lies) for one that no element can have.</summary>
    public static int PlaceOf(long id) => id is >= 0 and < int.MaxValue ? (int)id : -1;
}
