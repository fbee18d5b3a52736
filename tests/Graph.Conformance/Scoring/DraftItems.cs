using Graph.Extraction.Drafts;

namespace Graph.Conformance.Scoring;

/// <summary>The items of a draft in the form they are scored in.</summary>
internal static class DraftItems
{
    public static IEnumerable<ScoredItem> Statements(string article, Draft draft)
    {
        var names = new DraftNames(draft);
        return draft.Statements.Select(statement => new ScoredItem(article, statement.Kind, Words(draft, statement.Span), Roles(
            ("speaker", statement.Speaker is null ? [] : names.Of([statement.Speaker, .. statement.SaidWith])),
            ("source", statement.Source is { } source ? [Words(draft, source)] : []),
            ("saidAt", Given(statement.SaidAt))), false));
    }

    public static IEnumerable<ScoredItem> Gifts(string article, Draft draft)
    {
        var names = new DraftNames(draft);
        return draft.Gifts.Select(gift => new ScoredItem(article, "gift", gift.Item, Roles(
            ("givers", names.Of(gift.Givers)),
            ("receivers", names.Of(gift.Receivers)),
            ("presentedOn", Given(gift.PresentedOn))), false));
    }

    /// <summary>Events of every kind; the visitors are those with that role, or everybody where nobody has it.</summary>
    public static IEnumerable<ScoredItem> Visits(string article, Draft draft)
    {
        var names = new DraftNames(draft);
        foreach (var item in draft.Events)
        {
            var visitors = item.Participants.Where(participant => participant.Role == "visitor").Select(participant => participant.Id).ToList();
            var who = visitors.Count > 0 ? visitors : [.. item.Participants.Select(participant => participant.Id)];
            var where = names.Of(item.Place is null ? [] : [item.Place]);
            yield return new ScoredItem(article, item.Kind, string.Join(' ', who.Select(names.Name).Concat(where)), Roles(
                ("visitors", names.Of(who)),
                ("place", where),
                ("startsOn", Given(item.StartsOn))), false);
        }
    }

    private static string Words(Draft draft, DraftSpan span) => draft.Article.Text[span.Start..span.End];

    private static IReadOnlyList<string> Given(string? value) => value is null ? [] : [value];

    private static Dictionary<string, IReadOnlyList<string>> Roles(params (string Role, IReadOnlyList<string> Names)[] roles) =>
        roles.ToDictionary(role => role.Role, role => role.Names, StringComparer.Ordinal);
}
