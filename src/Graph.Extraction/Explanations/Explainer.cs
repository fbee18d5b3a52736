using Graph.Extraction.Drafts;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Explanations;

/// <summary>Lists why each item of a draft is in it.</summary>
/// <param name="draft">The draft.</param>
/// <param name="reading">What it was read from; null where it was read from a record, whose every member has its place.</param>
internal sealed class Explainer(Draft draft, Reading? reading)
{
    public IReadOnlyList<Explanation> Explain(IReadOnlyList<ReadStatement> statements) =>
    [
        .. Actors(),
        .. draft.Treaties.Select(OfTreaty),
        .. draft.Gifts.Select(gift => new Explanation(gift.Id, Kinds("gift", gift.Item), "giving-clause", gift.Evidence)),
        .. draft.Events.Select(item => new Explanation(item.Id, Kinds("event", item.Kind, item.Modality), "event-words", item.Evidence)),
        .. statements.Select(OfStatement),
    ];

    private static Explanation OfTreaty(DraftTreaty treaty)
    {
        var rule = treaty.Signatories.Count > 0 ? "agreement-name, signing-clause" : "agreement-name";
        return new Explanation(treaty.Id, Kinds("treaty", treaty.Kind, treaty.Status), rule, treaty.Evidence);
    }

    private static Explanation OfStatement(ReadStatement statement)
    {
        var draft = statement.Draft;
        DraftSpan?[] words = [draft.Cue, draft.Source, draft.Span];
        var rule = $"{statement.Rule}, speaker by {statement.Sieve}";
        return new Explanation(draft.Id, Kinds("statement", draft.Kind), rule, [.. words.OfType<DraftSpan>()]);
    }

    /// <summary>Each actor by each reason that its mentions give, once, with all the words of that reason.</summary>
    private IEnumerable<Explanation> Actors() => (reading?.Actors.Mentions ?? [])
        .SelectMany(mention => mention.ActorIds.Select(id => (id, mention)))
        .GroupBy(pair => (pair.id, pair.mention.Reason))
        .Select(group => new Explanation(
            group.Key.id,
            group.Key.id[..Math.Max(0, group.Key.id.IndexOf(':', StringComparison.Ordinal))],
            group.Key.Reason,
            [.. group.Select(pair => new DraftSpan(pair.mention.Span.Start, pair.mention.Span.End))]));

    private static string Kinds(params string?[] words) => string.Join(' ', words.Where(word => !string.IsNullOrEmpty(word)));
}
