namespace Graph.Extraction.Drafts;

/// <summary>What a draft's members must be to one another: spans inside the text, ids used once, words from the known lists.</summary>
internal static class DraftChecks
{
    private static readonly string[] StatementKinds = ["direct", "mixed", "indirect"];
    private static readonly string[] Modalities = ["actual", "planned", "denied"];

    public static void Check(Draft draft)
    {
        CheckIds(draft);
        foreach (var (path, span) in Spans(draft))
        {
            if (span.Start < 0 || span.End < span.Start || span.End > draft.Article.Text.Length)
            {
                throw new DraftFormatException(
                    path, $"the span {span.Start} to {span.End} is not inside the text, which has {draft.Article.Text.Length} code units");
            }
        }

        CheckIdentities(draft);
        CheckWords("statements", "kind", draft.Statements.Select(statement => statement.Kind), StatementKinds);
        CheckWords("statements", "modality", draft.Statements.Select(statement => statement.Modality ?? "actual"), Modalities);
        CheckWords("events", "modality", draft.Events.Select(one => one.Modality), Modalities);
    }

    private static void CheckWords(string list, string member, IEnumerable<string> words, string[] known)
    {
        foreach (var (i, word) in words.Index())
        {
            if (!known.Contains(word, StringComparer.Ordinal))
            {
                throw new DraftFormatException($"$.{list}[{i}].{member}", $"'{word}' is not one of {string.Join(", ", known)}");
            }
        }
    }

    private static void CheckIds(Draft draft)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (list, ids) in Ids(draft))
        {
            foreach (var (i, id) in ids.Index())
            {
                var path = $"$.{list}[{i}].id";
                if (id.Length == 0)
                {
                    throw new DraftFormatException(path, "an id must not be empty");
                }

                if (!places.TryAdd(id, path))
                {
                    throw new DraftFormatException(path, $"the id '{id}' is already used at {places[id]}");
                }
            }
        }
    }

    private static void CheckIdentities(Draft draft)
    {
        var items = Ids(draft).Where(list => list.List != "passages").SelectMany(list => list.Ids).ToHashSet(StringComparer.Ordinal);
        foreach (var (i, identity) in draft.Identities.Index())
        {
            if (!items.Remove(identity.Id))
            {
                throw new DraftFormatException($"$.identities[{i}].id", $"'{identity.Id}' is no item of this draft, or is given twice");
            }
        }
    }

    private static (string List, IEnumerable<string> Ids)[] Ids(Draft draft) =>
    [
        ("passages", draft.Passages.Select(item => item.Id)),
        ("people", draft.People.Select(item => item.Id)),
        ("states", draft.States.Select(item => item.Id)),
        ("organizations", draft.Organizations.Select(item => item.Id)),
        ("places", draft.Places.Select(item => item.Id)),
        ("treaties", draft.Treaties.Select(item => item.Id)),
        ("gifts", draft.Gifts.Select(item => item.Id)),
        ("statements", draft.Statements.Select(item => item.Id)),
        ("events", draft.Events.Select(item => item.Id)),
    ];

    private static IEnumerable<(string Path, DraftSpan Span)> Spans(Draft draft) =>
        At("passages", "", draft.Passages.Select(item => One(item.Span)))
            .Concat(At("people", ".mentions", draft.People.Select(item => item.Mentions)))
            .Concat(At("states", ".mentions", draft.States.Select(item => item.Mentions)))
            .Concat(At("organizations", ".mentions", draft.Organizations.Select(item => item.Mentions)))
            .Concat(At("places", ".mentions", draft.Places.Select(item => item.Mentions)))
            .Concat(At("treaties", ".evidence", draft.Treaties.Select(item => item.Evidence)))
            .Concat(At("gifts", ".evidence", draft.Gifts.Select(item => item.Evidence)))
            .Concat(At("events", ".evidence", draft.Events.Select(item => item.Evidence)))
            .Concat(At("statements", "", draft.Statements.Select(item => One(item.Span))))
            .Concat(At("statements", ".cue", draft.Statements.Select(item => One(item.Cue))))
            .Concat(At("statements", ".source", draft.Statements.Select(item => One(item.Source))))
            .Concat(At("warnings", "", draft.Warnings.Select(item => One(item.Span))));

    private static IReadOnlyList<DraftSpan> One(DraftSpan? span) => span is { } given ? [given] : [];

    private static IEnumerable<(string Path, DraftSpan Span)> At(string list, string member, IEnumerable<IReadOnlyList<DraftSpan>> items) =>
        items.Index().SelectMany(item => item.Item.Select((span, k) =>
            ($"$.{list}[{item.Index}]{member}{(member is ".mentions" or ".evidence" ? $"[{k}]" : "")}", span)));
}
