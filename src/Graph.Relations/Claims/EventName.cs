using Graph.Extraction.Drafts;

namespace Graph.Relations.Claims;

/// <summary>What an event is called: "Talks of Vladimir Putin and Kim Jong-un in Pyongyang, 2024-06-19".</summary>
internal static class EventName
{
    private const int MostNamed = 2;

    public static string Of(DraftEvent happening, Func<string, string?> nameOf)
    {
        if (happening.Name is { Length: > 0 } own)
        {
            return own + DateOf(happening);
        }

        var kind = happening.Kind.Length > 0 ? char.ToUpperInvariant(happening.Kind[0]) + happening.Kind[1..] : EntityKinds.Event;
        var isVisit = happening.Kind is "state visit" or "visit" or "arrival";
        var who = Who(happening, isVisit, nameOf);
        var place = happening.Place is null ? null : nameOf(happening.Place);
        return kind
            + (who.Length > 0 ? $" of {who}" : "")
            + (place is not null ? $" {(isVisit && happening.Kind != "arrival" ? "to" : "in")} {place}" : "")
            + DateOf(happening);
    }

    private static string DateOf(DraftEvent happening) =>
        happening.StartsOn is { } date ? $", {(IsoDate.HasDay(date) ? IsoDate.DayOf(date) : date)}" : "";

    private static string Who(DraftEvent happening, bool isVisit, Func<string, string?> nameOf)
    {
        var visitors = happening.Participants.Where(participant => participant.Role == "visitor").ToArray();
        var shown = isVisit && visitors.Length > 0 ? visitors : happening.Participants;
        var people = shown.Where(participant => participant.Id.StartsWith("person:", StringComparison.Ordinal)).ToArray();
        var names = (people.Length > 0 ? people : shown).Select(participant => nameOf(participant.Id)).OfType<string>().ToArray();
        return names.Length switch
        {
            0 => "",
            <= MostNamed => string.Join(" and ", names),
            _ => $"{string.Join(", ", names.Take(MostNamed))} and {names.Length - MostNamed} more",
        };
    }
}
