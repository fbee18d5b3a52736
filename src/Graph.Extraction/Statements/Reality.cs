namespace Graph.Extraction.Statements;

/// <summary>Whether a text tells a deed as done, planned or denied, from the words around it.</summary>
internal static class Reality
{
    private static readonly HashSet<string> Planning = new(StringComparer.Ordinal)
    {
        "expected", "scheduled", "planned", "plans", "due", "set", "about", "upcoming", "forthcoming", "proposed", "possible", "hopes", "intends", "likely", "invited", "invitation", "invite", "prepare", "preparing", "ready", "agreed", "slated", "next", "future", "wants",
    };

    private static readonly HashSet<string> Ending = new(StringComparer.Ordinal) { "cancelled", "canceled", "postponed", "denied", "scrapped" };

    /// <summary><c>actual</c>, <c>planned</c> or <c>denied</c> for a verb of a unit.</summary>
    public static string OfVerb(Unit unit, CueMatch verb)
    {
        if (verb.Form is CueForm.Base or CueForm.Gerund && PrecededBy(unit, verb.First, 6, word => word is "to" or "on" || Words.Modals.Contains(word)))
        {
            return PrecededBy(unit, verb.First, 6, Words.Negations.Contains) ? "denied" : "planned";
        }

        if (PrecededBy(unit, verb.First, 4, Words.Negations.Contains))
        {
            return "denied";
        }

        return verb.Form == CueForm.Base && PrecededBy(unit, verb.First, 4, Words.Modals.Contains) ? "planned" : "actual";
    }

    /// <summary>The same for an event named by a noun: planned after "expected to hold" or "ahead of", denied when called off.</summary>
    public static string OfNoun(Unit unit, int noun)
    {
        if (PrecededBy(unit, noun, 14, word => Ending.Contains(word)) || FollowedBy(unit, noun, 6, word => Ending.Contains(word)))
        {
            return "denied";
        }

        var planned = PrecededBy(unit, noun, 14, word => Planning.Contains(word) || Words.Modals.Contains(word) || word is "ahead" or "before")
            || FollowedBy(unit, noun, 4, word => Words.Modals.Contains(word) || word is "expected" or "scheduled" or "planned");
        return planned ? "planned" : "actual";
    }

    private static bool PrecededBy(Unit unit, int at, int reach, Func<string, bool> matches)
    {
        for (var index = at - 1; index >= 0 && index >= at - reach && unit[index].Lower is not ("," or ";" or ":"); index--)
        {
            if (matches(unit[index].Lower))
            {
                return true;
            }
        }

        return false;
    }

    private static bool FollowedBy(Unit unit, int at, int reach, Func<string, bool> matches)
    {
        for (var index = at + 1; index < Math.Min(unit.Count, at + reach); index++)
        {
            if (unit[index].Lower is "," or ";" or ".")
            {
                return false;
            }

            if (matches(unit[index].Lower))
            {
                return true;
            }
        }

        return false;
    }
}
