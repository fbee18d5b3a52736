using System.Text.Json.Nodes;
using Graph.Extraction.Drafts;

namespace Graph.Relations.Review;

/// <summary>A draft as JSON that decisions change in place; reading it again checks it as strictly as any draft.</summary>
internal sealed class DraftDocument(Draft draft)
{
    private readonly JsonObject _root = (JsonObject)(JsonNode.Parse(DraftJson.Write(draft)) ?? new JsonObject());

    /// <summary>The article's text.</summary>
    public string Text { get; } = draft.Article.Text;

    /// <summary>All items, list by list.</summary>
    public IReadOnlyList<DraftItem> Items =>
        [.. DraftMembers.Lists.SelectMany(one => List(one.List).OfType<JsonObject>().Select(json => new DraftItem(one.Kind, json)))];

    /// <summary>The item of an id; null where there is none.</summary>
    public DraftItem? Find(string? id) => Items.FirstOrDefault(item => item.Id == id);

    /// <summary>Puts an item at the end of its list.</summary>
    public void Add(DraftItem item) => List(DraftMembers.ListOf(item.Kind)).Add(item.Json);

    /// <summary>Takes an item out, with what it was decided to be.</summary>
    public void Remove(DraftItem item)
    {
        List(DraftMembers.ListOf(item.Kind)).Remove(item.Json);
        Decide(item.Id, isDecided: false, entity: null);
    }

    /// <summary>Notes what an item is decided to be, or that nothing is.</summary>
    public void Decide(string item, bool isDecided, string? entity)
    {
        var identities = List("identities");
        identities.RemoveAll(node => node is JsonObject one && (string?)one["id"] == item);
        if (isDecided)
        {
            var identity = new JsonObject { ["id"] = item };
            if (entity is not null)
            {
                identity["is"] = entity;
            }

            identities.Add(identity);
        }
    }

    /// <summary>Reads it as a draft.</summary>
    /// <exception cref="DraftFormatException">A decision made it one that is not in the format.</exception>
    public Draft Read() => DraftJson.Read(_root.ToJsonString());

    private JsonArray List(string name)
    {
        if (_root[name] is JsonArray list)
        {
            return list;
        }

        var made = new JsonArray();
        _root[name] = made;
        return made;
    }
}
