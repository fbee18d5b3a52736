using System.Text.Json.Nodes;

namespace Graph.Relations.Review;

/// <summary>Takes references to an item out of the other items of a draft.</summary>
internal static class DraftReferences
{
    /// <summary>Takes out every reference to an id. Returns the items that say nothing without it.</summary>
    public static IReadOnlyList<DraftItem> Drop(DraftDocument document, string id)
    {
        var emptied = new List<DraftItem>();
        foreach (var item in document.Items)
        {
            var hadEssentials = item.HasEssentials();
            Drop(item, id);
            if (hadEssentials && !item.HasEssentials())
            {
                emptied.Add(item);
            }
        }

        return emptied;
    }

    /// <summary>Takes references to an id out of one field. Returns whether there was one.</summary>
    public static bool Drop(DraftItem item, string field, string id)
    {
        if (item.Json[field] is JsonArray list)
        {
            return list.RemoveAll(node => Names(node, id)) > 0;
        }

        if (item.Text(field) != id)
        {
            return false;
        }

        item.Json.Remove(field);
        if (field == "speaker")
        {
            Promote(item);
        }

        return true;
    }

    private static void Drop(DraftItem item, string id)
    {
        foreach (var field in DraftMembers.ListReferences(item.Kind).Append("participants").Concat(DraftMembers.SingleReferences(item.Kind)))
        {
            Drop(item, field, id);
        }

        foreach (var office in item.Objects("offices").Where(office => (string?)office["of"] == id))
        {
            office.Remove("of");
        }
    }

    // Of several who said it together, the first is the speaker.
    private static void Promote(DraftItem statement)
    {
        if (statement.Json["saidWith"] is JsonArray { Count: > 0 } others)
        {
            statement.Json["speaker"] = others[0]?.DeepClone();
            others.RemoveAt(0);
        }
    }

    private static bool Names(JsonNode? node, string id) => node switch
    {
        JsonValue value => value.TryGetValue<string>(out var text) && text == id,
        JsonObject participant => (string?)participant["id"] == id || (string?)participant["of"] == id,
        _ => false,
    };
}
