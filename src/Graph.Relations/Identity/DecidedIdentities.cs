using Graph.Extraction.Drafts;
using Graph.Relations.Claims;

namespace Graph.Relations.Identity;

/// <summary>What somebody decided items of a draft to be.</summary>
internal sealed class DecidedIdentities
{
    private readonly Dictionary<string, (DraftIdentity Identity, string Path)> _byItem;
    private readonly Dictionary<string, DraftEntity> _items;

    public DecidedIdentities(DraftContent content)
    {
        _byItem = content.Identities.Index().ToDictionary(one => one.Item.Id, one => (one.Item, $"identities[{one.Index}].is"), StringComparer.Ordinal);
        _items = content.Entities.DistinctBy(item => item.DraftId).ToDictionary(item => item.DraftId, StringComparer.Ordinal);
    }

    public bool IsDecided(DraftEntity item) => _byItem.ContainsKey(item.DraftId);

    /// <summary>The entity it was decided to be; null for one that is new to the graph.</summary>
    public string? EntityOf(DraftEntity item) => _byItem[item.DraftId].Identity.Is;

    /// <summary>Where the draft says it.</summary>
    public string PathOf(DraftEntity item) => _byItem[item.DraftId].Path;

    /// <summary>The item of the same draft that it was decided to be the same as; null where it is none of them.</summary>
    public DraftEntity? OtherItem(DraftEntity item)
    {
        if (EntityOf(item) is not { } id || id == item.DraftId || !_items.TryGetValue(id, out var other))
        {
            return null;
        }

        if (other.Kind != item.Kind)
        {
            throw new InvalidDraftException(PathOf(item), $"'{id}' is of the kind {other.Kind}; here it must be {item.Kind}.");
        }

        RefuseCircle(item);
        return other;
    }

    private void RefuseCircle(DraftEntity item)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var id = item.DraftId; _byItem.TryGetValue(id, out var next) && next.Identity.Is is { } to && to != id; id = to)
        {
            if (!seen.Add(id))
            {
                throw new InvalidDraftException(PathOf(item), "items are decided to be each other; one of them has to be decided alone.");
            }
        }
    }
}
