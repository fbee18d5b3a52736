using System.Security.Cryptography;
using System.Text;

namespace Graph.Extraction.Drafts;

/// <summary>What a draft's members must be to one another: spans inside the text, ids used once, words from the known lists.</summary>
internal static class DraftChecks
{
    /// <summary>Checks a draft that comes in.</summary>
    public static void Check(Draft draft)
    {
        CheckStructure(draft);
        CheckText(draft.Article);
        foreach (var (list, path, value) in Values(draft))
        {
            var member = path[(path.LastIndexOf('.') + 1)..];
            if (value is not null && DraftValues.ProblemOf(list, member, value) is { } problem)
            {
                throw new DraftFormatException(path, problem);
            }
        }

        CheckSelves(draft);
        CheckOrder(draft);
    }

    /// <summary>Checks a draft that was taken once: of what an earlier version of the program took, nothing is refused now.</summary>
    public static void CheckStructure(Draft draft)
    {
        CheckIds(draft);
        foreach (var (path, span) in Spans(draft))
        {
            if (span.Start < 0 || span.End < span.Start || span.End > draft.Article.Text.Length)
            {
                throw new DraftFormatException(
                    path, $"the span {span.Start} to {span.End} is not inside the text, which has {draft.Article.Text.Length} code units");
            }

            if (Splits(draft.Article.Text, span.Start) || Splits(draft.Article.Text, span.End))
            {
                throw new DraftFormatException(path, $"the span {span.Start} to {span.End} cuts a character in two; offsets are UTF-16 code units");
            }
        }

        CheckIdentities(draft);
    }

    private static void CheckSelves(Draft draft)
    {
        foreach (var (list, path, id) in
            Of("places", draft.Places, place => [("in", place.In == place.Id ? place.Id : null)])
                .Concat(Of("treaties", draft.Treaties, one => [("replaces", one.Replaces.FirstOrDefault(other => other == one.Id)), ("amends", one.Amends.FirstOrDefault(other => other == one.Id))]))
                .Concat(Of("statements", draft.Statements, one => [("continues", one.Continues == one.Id ? one.Id : null)]))
                .Concat(Of("events", draft.Events, one => [("partOf", one.PartOf == one.Id ? one.Id : null)])))
        {
            if (id is not null)
            {
                throw new DraftFormatException(path, $"'{id}' is the item itself; another of the {list} belongs here");
            }
        }
    }

    private static void CheckOrder(Draft draft)
    {
        foreach (var (i, one) in draft.Events.Index())
        {
            if (DraftValues.EndsBeforeItStarts(one))
            {
                throw new DraftFormatException($"$.events[{i}].endsOn", $"'{one.EndsOn}' is before '{one.StartsOn}', on which it starts");
            }
        }
    }

    // It tells whether the graph holds the same text already, so a wrong one would keep a text out unseen.
    private static void CheckText(DraftArticle article)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(article.Text)));
        if (article.Sha256 != hash)
        {
            throw new DraftFormatException("$.article.sha256", $"'{article.Sha256}' is not the SHA-256 of the text in UTF-8, which is {hash}");
        }
    }

    private static bool Splits(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsHighSurrogate(text[offset - 1]) && char.IsLowSurrogate(text[offset]);

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

    private static IEnumerable<(string List, string Path, string? Value)> Values(Draft draft) =>
        Of("passages", draft.Passages, passage => [("at", passage.At)])
            .Prepend(("article", "$.article.publishedAt", draft.Article.PublishedAt))
            .Concat(Of("people", draft.People, person => [("name", person.Name), .. person.Offices.SelectMany(ValuesOf)]))
            .Concat(Of("states", draft.States, state => [("name", state.Name)]))
            .Concat(Of("organizations", draft.Organizations, one => [("name", one.Name), ("kind", one.Kind)]))
            .Concat(Of("places", draft.Places, place => [("name", place.Name), ("kind", place.Kind)]))
            .Concat(Of("treaties", draft.Treaties, one => [("name", one.Name), ("kind", one.Kind), ("status", one.Status), ("signedOn", one.SignedOn)]))
            .Concat(Of("gifts", draft.Gifts, gift => [("item", gift.Item), ("value", gift.Value), ("currency", gift.Currency), ("presentedOn", gift.PresentedOn)]))
            .Concat(Of("statements", draft.Statements, one => [("kind", one.Kind), ("modality", one.Modality), ("saidAt", one.SaidAt)]))
            .Concat(Of("events", draft.Events, one => [("kind", one.Kind), ("name", one.Name), ("modality", one.Modality), ("startsOn", one.StartsOn), ("endsOn", one.EndsOn)]));

    private static IEnumerable<(string Member, string? Value)> ValuesOf(DraftOffice office, int index) =>
        [($"offices[{index}].title", office.Title), ($"offices[{index}].asOf", office.AsOf)];

    private static IEnumerable<(string List, string Path, string? Value)> Of<T>(
        string list, IReadOnlyList<T> items, Func<T, IEnumerable<(string Member, string? Value)>> values) =>
        items.Index().SelectMany(item => values(item.Item).Select(value => (list, $"$.{list}[{item.Index}].{value.Member}", value.Value)));

    private static IReadOnlyList<DraftSpan> One(DraftSpan? span) => span is { } given ? [given] : [];

    private static IEnumerable<(string Path, DraftSpan Span)> At(string list, string member, IEnumerable<IReadOnlyList<DraftSpan>> items) =>
        items.Index().SelectMany(item => item.Item.Select((span, k) =>
            ($"$.{list}[{item.Index}]{member}{(member is ".mentions" or ".evidence" ? $"[{k}]" : "")}", span)));
}
