using System.Text.Json.Nodes;
using Graph.Extraction.Tables;
using Graph.Relations.Identity;

namespace Graph.Relations.Review;

/// <summary>Makes the item that an analyst adds on words of the text.</summary>
internal static class AddedItem
{
    /// <summary>The item, with an id that no other of the draft has.</summary>
    public static DraftItem Of(DraftDecisionRequest request, DraftDocument document)
    {
        var kind = EntityKinds.All.FirstOrDefault(one => one == request.Kind)
            ?? throw new ReviewException($"'{request.Kind}' is no kind; there are {string.Join(", ", EntityKinds.All)}.");
        var (start, end) = SpanOf(request, document.Text);
        var json = (JsonObject)(request.Fields?.DeepClone() ?? new JsonObject());
        var words = document.Text[start..end];
        Fill(json, kind, words);
        AddSpan(json, kind, start, end);
        var own = (json["id"] as JsonValue)?.TryGetValue<string>(out var given) == true ? given : null;
        json["id"] = kind == EntityKinds.State ? StateOf(own, json) : Unique(document, own ?? IdOf(kind, json, words, start));
        return new DraftItem(kind, json);
    }

    private static (int Start, int End) SpanOf(DraftDecisionRequest request, string text) =>
        request is { Start: { } start, End: { } end } && start >= 0 && start < end && end <= text.Length
            ? (start, end)
            : throw new ReviewException($"The words of an addition need 'start' and 'end', offsets into the text of {text.Length} characters.");

    private static void Fill(JsonObject json, string kind, string words)
    {
        switch (kind)
        {
            case EntityKinds.Statement:
                json.TryAdd("kind", "indirect");
                break;
            case EntityKinds.Gift:
                json.TryAdd("item", words);
                break;
            case EntityKinds.Event:
                json.TryAdd("kind", "other");
                json.TryAdd("modality", "actual");
                break;
            default:
                json.TryAdd("name", words);
                break;
        }
    }

    private static void AddSpan(JsonObject json, string kind, int start, int end)
    {
        if (DraftMembers.SpansOf(kind) is { } member)
        {
            json.TryAdd(member, new JsonArray(new JsonObject { ["start"] = start, ["end"] = end }));
            return;
        }

        json.TryAdd("start", start);
        json.TryAdd("end", end);
    }

    private static string StateOf(string? id, JsonObject json)
    {
        var name = NameKey.Of((string?)json["name"] ?? "");
        var state = id is not null
            ? StateTable.Find(id)
            : StateTable.All.FirstOrDefault(one => one.OtherNames.Append(one.Name).Any(other => NameKey.Of(other) == name));
        return state?.Id ?? throw new ReviewException($"'{id ?? (string?)json["name"]}' is no state that is known; give 'id' as 'state:' and its ISO 3166-1 alpha-3 code.");
    }

    private static string IdOf(string kind, JsonObject json, string words, int start)
    {
        var name = (string?)json["name"] ?? (string?)json["item"] ?? "";
        var slug = Slug.Of(name);
        return $"{EntityKinds.Prefix(kind)}:{(slug.Length > 0 ? slug : StableHash.Of(kind, words, $"{start}")[..16])}";
    }

    private static string Unique(DraftDocument document, string id) => document.Find(id) is null
        ? id
        : Enumerable.Range(2, int.MaxValue - 2).Select(number => $"{id}-{number}").First(one => document.Find(one) is null);
}
