namespace Graph.Extraction.Statements;

/// <summary>Whether a text tells a deed as done, planned or denied, from the words around it.</summary>
internal static class Reality
{
    private static readonly HashSet<string> Planning = new(StringComparer.Ordinal)
    {
        "expected", "scheduled", "planned", "plans", "due", "set", "about", "upcoming", "forthcoming", "proposed", "possible", "hopes", "intends", "likely", "invited", "invitation", "invite", "prepare", "preparing", "ready", "agreed", "slated", "next", "future", "wants", "if", "whether", "unless", "proposes", "proposing", "offered", "offers", "urged", "urges", "sought", "seeks", "hoped", "wanted", "willing", "preparations", "considering", "mulling",
    };

    /// <summary>Nouns for what is only sought: "efforts to host talks".</summary>
    private static readonly HashSet<string> Seeking = new(StringComparer.Ordinal) { "efforts", "effort", "offer", "readiness", "willingness", "hope", "hoping" };

    private static readonly HashSet<string> Telling = new(StringComparer.Ordinal)
    {
        "during", "after", "following", "on", "since", "paid", "made", "concluded", "completed", "wrapped", "ended", "began", "marked", "in", "kicked", "finished", "recent", "last",
    };

    private static readonly HashSet<string> TellingAfter = new(StringComparer.Ordinal)
    {
        "was", "ended", "began", "concluded", "took", "came", "drew", "lasted", "had", "has", "saw", "brought", "produced", "started", "kicked", "marked", "comes", "marks", "yesterday",
    };

    private static readonly HashSet<string> Ending = new(StringComparer.Ordinal) { "cancelled", "canceled", "postponed", "denied", "scrapped", "rejected", "declined", "refused", "shelved" };

    /// <summary>Whether a word says that something comes to nothing: "postponed".</summary>
    public static bool Ends(string lower) => Ending.Contains(lower);

    /// <summary>"An earlier version of this post said that …": what is told there is taken back.</summary>
    public static bool IsTakenBack(Unit unit)
    {
        for (var at = 1; at < unit.Count; at++)
        {
            if (unit[at].Lower is "version" or "entry" or "post" or "headline" or "caption" && unit[at - 1].Lower is "earlier" or "previous")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>actual</c>, <c>planned</c> or <c>denied</c> for a verb of a unit.</summary>
    public static string OfVerb(Unit unit, CueMatch verb)
    {
        if (verb.Form == CueForm.Base && PrecededBy(unit, verb.First, 4, word => word is "refused" or "refuses" or "declined" or "declines" or "failed"))
        {
            return "denied";
        }

        if (verb.Form is CueForm.Base or CueForm.Gerund && PrecededBy(unit, verb.First, 6, word => word is "to" or "on" || Words.Modals.Contains(word)))
        {
            return PrecededBy(unit, verb.First, 6, Words.Negations.Contains) ? "denied" : "planned";
        }

        if (PrecededBy(unit, verb.First, 4, Words.Negations.Contains) || IsCounterfactual(unit, verb))
        {
            return "denied";
        }

        return verb.Form == CueForm.Base && PrecededBy(unit, verb.First, 4, Words.Modals.Contains) ? "planned" : "actual";
    }

    /// <summary>"would have signed", "should have met": what did not come about.</summary>
    public static bool IsCounterfactual(Unit unit, CueMatch verb) =>
        verb.Form is CueForm.Past or CueForm.Participle && Enumerable.Range(1, 3).Any(back => unit.IsWord(verb.First - back, "have") && (unit.At(verb.First - back - 1).Lower is "would" or "could" or "should" || unit.At(verb.First - back - 2).Lower is "would" or "could" or "should"));

    /// <summary>The same for an event named by a noun: planned after "expected to hold" or "ahead of", denied when called off.</summary>
    public static string OfNoun(Unit unit, int noun)
    {
        if (PrecededBy(unit, noun, 14, word => Ending.Contains(word)) || FollowedBy(unit, noun, 22, word => Ending.Contains(word)) || IsCalledOff(unit, noun))
        {
            return "denied";
        }

        if (IsNotHeld(unit, noun))
        {
            return "denied";
        }

        if (unit.At(noun - 1).Lower is "recent" or "previous")
        {
            // "spoke about his recent trip"
            return "actual";
        }

        var planned = PairBefore(unit, noun, "going") || PairBefore(unit, noun, "heads") || PairBefore(unit, noun, "heading") || IsToDo(unit, noun) || PrecededBy(unit, noun, 14, word => Planning.Contains(word) || Seeking.Contains(word) || Words.Modals.Contains(word) || word is "ahead" or "before") && !IsNextTold(unit, noun)
            || FollowedBy(unit, noun, 4, Words.Modals.Contains) || FollowedBy(unit, noun, 18, word => word is "expected" or "scheduled" or "planned" or "due");
        return planned ? "planned" : "actual";
    }

    /// <summary>"was greeted by X before a one-on-one with Y": one thing told after the other.</summary>
    private static bool IsNextTold(Unit unit, int noun) =>
        unit.IsWord(noun - 1, "a") && unit.IsWord(noun - 2, "before") && PrecededBy(unit, noun, 24, word => word is "was" or "were");

    /// <summary>Whether an infinitive follows words of planning: "plans to", "is expected to", "invited him to".</summary>
    public static bool IsPlanned(Unit unit, int to) => PrecededBy(unit, to, 6, word => Planning.Contains(word) || word is "plan" or "agree" or "hope" or "intend" or "want" or "scheduled") || Words.Being.Contains(unit.At(to - 1).Lower);

    /// <summary>Whether the words say that the event a noun names took place, as "during", "after" and "paid" do; "Xi's visit" alone does not.</summary>
    public static bool IsTold(Unit unit, int noun) =>
        PrecededBy(unit, noun, 8, word => Telling.Contains(word)) || FollowedBy(unit, noun, 14, word => TellingAfter.Contains(word))
        || unit.Reading.DatesIn(new Sentences.TextSpan(unit.Start, unit.End)).Any(date => unit.Reading.Article.PublishedAt is { } today ? string.CompareOrdinal(date.Value, 0, today, 0, 10) < 0 : date is { IsRelative: false, Value.Length: 10 });

    /// <summary>"did not hold talks", "has not had a meeting".</summary>
    private static bool IsNotHeld(Unit unit, int noun) =>
        PrecededBy(unit, noun, 4, word => word is "hold" or "held" or "have" or "had" or "take") && PrecededBy(unit, noun, 6, word => Words.Negations.Contains(word) && word is not "neither" and not "nor");

    /// <summary>"A planned summit was called off", "called off the talks".</summary>
    private static bool IsCalledOff(Unit unit, int noun) =>
        Enumerable.Range(Math.Max(0, noun - 8), 8 + 22).Any(at => unit.At(at).Lower is "called" or "put" && unit.At(at + 1).Lower is "off");

    /// <summary>"is to fly to Ankara for talks": what somebody is to do.</summary>
    private static bool IsToDo(Unit unit, int noun) =>
        Enumerable.Range(2, 13).TakeWhile(back => unit.At(noun - back).Kind != ItemKind.Mark).Any(back => unit.At(noun - back).Lower is "is" or "are" && unit.IsWord(noun - back + 1, "to"));

    /// <summary>"is going to hold talks", "heads to Kyiv for talks".</summary>
    private static bool PairBefore(Unit unit, int at, string word)
    {
        for (var index = at - 2; index >= 0 && index >= at - 14 && unit[index].Lower is not ("," or ";" or ":"); index--)
        {
            if (unit[index].Is(word) && unit.IsWord(index + 1, "to"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool PrecededBy(Unit unit, int at, int reach, Func<string, bool> matches)
    {
        for (var index = at - 1; index >= 0 && index >= at - reach && unit[index].Lower is not ("," or ";" or ":"); index--)
        {
            // "From 27 May": a month is no verb.
            if (matches(unit[index].Lower) && !(unit[index].Is("may") && unit[index].IsCapital))
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
