using System.Collections.Frozen;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements;

/// <summary>Whether a text tells a deed as done, planned or denied, from the words around it.</summary>
internal static class Reality
{
    /// <summary>Words of planning are looked for this many items before an event.</summary>
    private const int PlanReach = 14;

    /// <summary>"during their first official": so many items stand before an event of which it is said when something happened.</summary>
    private const int CircumstanceReach = 5;

    private static readonly FrozenSet<string> Planning = WordSet.Of(
        """
        agreed considering due expected forthcoming future hoped hopes if intends invitation invite invited likely mulling next offered offers
        planned plans possible preparations prepare preparing proposed proposes proposing ready scheduled seeks set slated sought unless upcoming
        urged urges wanted wants whether willing
        """);

    /// <summary>Those of them that tell what somebody wishes, and not that a day is set.</summary>
    private static readonly FrozenSet<string> Sought = WordSet.Of(
        """
        agreed considering hoped hopes invitation invite invited offered offers possible proposed proposes proposing seeks sought urged urges
        wanted wants whether willing
        """);

    /// <summary>More of them before an infinitive: "they plan to".</summary>
    private static readonly FrozenSet<string> PlanningDeed = WordSet.Of("agree hope intend plan scheduled want");

    /// <summary>Nouns for what is only sought: "efforts to host talks".</summary>
    private static readonly FrozenSet<string> Seeking = WordSet.Of("effort efforts hope hoping offer readiness willingness");

    /// <summary>Words before an event that tell that it took place.</summary>
    private static readonly FrozenSet<string> Telling = WordSet.Of(
        "after began begun completed concluded during ended finished following in kicked last made marked on paid recent since started wrapped");

    /// <summary>Words after an event that tell that it took place.</summary>
    private static readonly FrozenSet<string> TellingAfter = WordSet.Of(
        "began brought came comes concluded drew ended had has kicked lasted marked marks produced saw started took was yesterday");

    private static readonly FrozenSet<string> Ending = WordSet.Of("abandoned aborted axed canceled cancelled declined denied postponed refused rejected scrapped shelved");

    /// <summary>"after cancelling a trip".</summary>
    private static readonly FrozenSet<string> EndingNow = WordSet.Of("abandoning canceling cancelling postponing scrapping");

    private static readonly FrozenSet<string> Refusing = WordSet.Of("declined declines failed refused refuses");

    /// <summary>Words before "to be signed" that leave it open.</summary>
    private static readonly FrozenSet<string> Open = WordSet.Of("had has need needed needs remained remains yet");

    private static readonly FrozenSet<string> Holding = WordSet.Of("had have held hold take");

    private static readonly FrozenSet<string> Versions = WordSet.Of("caption entry headline post version");

    /// <summary>Whether a word says that its subject lets something come to nothing: "cancelling".</summary>
    public static bool IsEnding(string lower) => EndingNow.Contains(lower);

    /// <summary>Whether a word says that something comes to nothing: "postponed".</summary>
    public static bool Ends(string lower) => Ending.Contains(lower);

    /// <summary>"An earlier version of this post said that …": what is told there is taken back.</summary>
    public static bool IsTakenBack(Unit unit)
    {
        for (var at = 1; at < unit.Count; at++)
        {
            if (Versions.Contains(unit[at].Lower) && unit[at - 1].Lower is "earlier" or "previous")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>actual</c>, <c>planned</c> or <c>denied</c> for a verb of a unit.</summary>
    public static string OfVerb(Unit unit, CueMatch verb)
    {
        if (verb.Form == CueForm.Base && PrecededBy(unit, verb.First, 4, Refusing.Contains))
        {
            return "denied";
        }

        if (verb.Form is CueForm.Base or CueForm.Gerund && PrecededBy(unit, verb.First, 6, OpensPlan))
        {
            return PrecededBy(unit, verb.First, 6, Words.Negations.Contains) ? "denied" : "planned";
        }

        if (verb.Form is CueForm.Past or CueForm.Participle && unit.At(verb.First - 1).Is("be") && unit.At(verb.First - 2).Is("to") && Open.Contains(unit.At(verb.First - 3).Lower))
        {
            // "still needed to be signed"
            return "planned";
        }

        if (PrecededBy(unit, verb.First, 4, Words.Negations.Contains) || IsCounterfactual(unit, verb))
        {
            return "denied";
        }

        return verb.Form == CueForm.Base && PrecededBy(unit, verb.First, 4, Words.Modals.Contains) ? "planned" : "actual";
    }

    private static bool OpensPlan(string word) => word is "to" or "on" || Words.Modals.Contains(word);

    /// <summary>"would have signed", "should have met": what did not come about.</summary>
    public static bool IsCounterfactual(Unit unit, CueMatch verb) =>
        verb.Form is CueForm.Past or CueForm.Participle
        && Enumerable.Range(1, 3).Any(back => IsWouldHave(unit, verb.First - back));

    private static bool IsWouldHave(Unit unit, int have) =>
        unit.IsWord(have, "have") && (IsConditional(unit.At(have - 1).Lower) || IsConditional(unit.At(have - 2).Lower));

    private static bool IsConditional(string word) => word is "would" or "could" or "should";

    /// <summary>The same for an event named by a noun: planned after "expected to hold" or "ahead of", denied when called off.</summary>
    public static string OfNoun(Unit unit, int noun)
    {
        if (ComesToNothing(unit, noun) || IsNotHeld(unit, noun) || unit.IsWord(noun - 1, "no"))
        {
            return "denied";
        }

        if (unit.At(noun - 1).Lower is "recent" or "previous" || PrecededBy(unit, noun, 4, word => word is "culmination" or "conclusion") || IsBegun(unit, noun))
        {
            // "spoke about his recent trip", "before the culmination of his visit"
            return "actual";
        }

        return IsToCome(unit, noun) ? "planned" : "actual";
    }

    /// <summary>"At the invitation of X, Y has begun his official visit": under way, whatever stands before.</summary>
    private static bool IsBegun(Unit unit, int noun) =>
        PrecededBy(unit, noun, 4, word => word is "begun" or "began" or "started" or "concluded" or "wrapped")
        && !PrecededBy(unit, noun, 6, word => Words.Modals.Contains(word) || word is "to" || Words.Negations.Contains(word));

    /// <summary>"the summit was postponed", "cancelled his visit".</summary>
    private static bool ComesToNothing(Unit unit, int noun) =>
        PrecededBy(unit, noun, PlanReach, Ending.Contains) || FollowedBy(unit, noun, 22, Ending.Contains) || IsCalledOff(unit, noun) || EndsBehindInsertion(unit, noun)
        || PrecededBy(unit, noun, 4, EndingNow.Contains) || TakesNoPlace(unit, noun);

    /// <summary>"the meeting between X and Y did not take place", "never took place".</summary>
    private static bool TakesNoPlace(Unit unit, int noun) =>
        Enumerable.Range(noun + 1, 22)
            .TakeWhile(at => unit.At(at).Lower is not ("," or ";" or "."))
            .Any(at => unit[at].Lower is "not" or "never" && unit.At(at + 1).Lower is "take" or "took" or "happen" or "happened" && (unit.IsWord(at + 2, "place") || unit[at + 1].Lower.StartsWith("happen", StringComparison.Ordinal)));

    /// <summary>"X's visit to Oslo, scheduled for May, has been cancelled", "which was planned for May, was put off".</summary>
    private static bool EndsBehindInsertion(Unit unit, int noun)
    {
        var comma = Array.FindIndex(unit.Items, noun, item => item.Is(","));
        var end = comma > 0 && comma - noun < PlanReach && comma + 1 < unit.Count && OpensInsertion(unit, comma + 1) ? Array.FindIndex(unit.Items, comma + 1, item => item.Is(",")) : -1;
        return end > 0
            && Enumerable.Range(end + 1, 4).TakeWhile(at => unit.At(at).Kind == ItemKind.Word).Any(at => Ending.Contains(unit[at].Lower) || (unit[at].Lower is "called" or "put" && unit.IsWord(at + 1, "off")));
    }

    private static bool OpensInsertion(Unit unit, int at) =>
        unit[at].Lower is "scheduled" or "planned" or "originally" or "due" or "set" or "expected" or "initially" or "which";

    private static bool IsToCome(Unit unit, int noun) =>
        IsOnTheWay(unit, noun)
        || IsToDo(unit, noun)
        || IsTalkedOf(unit, noun)
        || (PrecededBy(unit, noun, PlanReach, IsCircumstance(unit, noun) ? IsOfFuture : IsOfPlan) && !IsNextTold(unit, noun))
        || FollowedBy(unit, noun, 4, Words.Modals.Contains)
        || FollowedBy(unit, noun, 18, word => word is "expected" or "scheduled" or "planned" or "due");

    private static bool IsOfPlan(string word) =>
        Planning.Contains(word) || Seeking.Contains(word) || Words.Modals.Contains(word) || word is "ahead" or "before";

    private static bool IsOfFuture(string word) => IsOfPlan(word) && !Sought.Contains(word) && !Seeking.Contains(word);

    /// <summary>"agreed to it during a meeting with X", "raised it in private talks": where something was said; what was said is planned, not the meeting.</summary>
    private static bool IsCircumstance(Unit unit, int noun)
    {
        var at = noun - 1;
        while (at > noun - CircumstanceReach && unit.At(at) is { Kind: ItemKind.Word, Lower: not ("during" or "in") })
        {
            at--;
        }

        return unit.At(at).Is("during") || (unit.At(at).Is("in") && unit.At(at + 1).Lower is "private" or "his" or "her" or "earlier" or "separate");
    }

    /// <summary>"was greeted by X before a one-on-one with Y": one thing told after the other.</summary>
    private static bool IsNextTold(Unit unit, int noun) =>
        unit.IsWord(noun - 1, "a") && unit.IsWord(noun - 2, "before") && PrecededBy(unit, noun, 24, word => word is "was" or "were");

    /// <summary>Whether an infinitive follows words of planning: "plans to", "is expected to", "invited him to".</summary>
    public static bool IsPlanned(Unit unit, int to) =>
        PrecededBy(unit, to, 6, word => Planning.Contains(word) || PlanningDeed.Contains(word) || word is "about") || Words.Being.Contains(unit.At(to - 1).Lower);

    /// <summary>Whether the words say that the event a noun names took place, as "during", "after" and "paid" do; "Xi's visit" alone does not.</summary>
    public static bool IsTold(Unit unit, int noun) =>
        PrecededBy(unit, noun, 8, Telling.Contains)
        || Enumerable.Range(1, 6).Any(back => unit.IsWord(noun - back, "part") && unit.IsWord(noun - back - 1, "as"))
        || FollowedBy(unit, noun, 14, TellingAfter.Contains)
        || HasPastDate(unit);

    /// <summary>A day before the article's, or for one without a day any day that is told in full.</summary>
    private static bool HasPastDate(Unit unit)
    {
        var today = unit.Reading.Article.PublishedAt;
        return unit.Reading.DatesIn(new TextSpan(unit.Start, unit.End)).Any(
            date => today is null ? date is { IsRelative: false, Value.Length: 10 } : string.CompareOrdinal(date.Value, 0, today, 0, 10) < 0);
    }

    /// <summary>"did not hold talks", "has not had a meeting".</summary>
    private static bool IsNotHeld(Unit unit, int noun) =>
        PrecededBy(unit, noun, 4, Holding.Contains)
        && PrecededBy(unit, noun, 6, word => Words.Negations.Contains(word) && word is not "neither" and not "nor");

    /// <summary>"A planned summit was called off", "called off the talks".</summary>
    private static bool IsCalledOff(Unit unit, int noun)
    {
        for (var at = Math.Max(0, noun - 8); at < Math.Max(8, noun) + 22; at++)
        {
            if ((unit.At(at).Lower is "called" or "put" && unit.IsWord(at + 1, "off")) || (at < noun && at > noun - 5 && unit.At(at).Is("ruled") && unit.IsWord(at + 1, "out")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"about to hold talks", "speculation about a summit with X", "asked about talks": what may come; "about what was agreed at the talks" is not.</summary>
    private static bool IsTalkedOf(Unit unit, int noun)
    {
        for (var at = noun - 1; at >= 0 && at >= noun - PlanReach && !PartsClauses(unit[at].Lower); at--)
        {
            if (unit[at].Is("about"))
            {
                return unit[at + 1].Lower is not ("what" or "how" or "why" or "who" or "where");
            }
        }

        return false;
    }

    /// <summary>"is to fly to Ankara for talks": what somebody is to do.</summary>
    private static bool IsToDo(Unit unit, int noun)
    {
        for (var at = noun - 2; at >= noun - PlanReach && unit.At(at).Kind != ItemKind.Mark; at--)
        {
            if (unit.At(at).Lower is "is" or "are" or "was" or "were" && unit.IsWord(at + 1, "to") && unit.At(at + 2).IsLowerWord)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"is going to hold talks", "heads to Kyiv for talks".</summary>
    private static bool IsOnTheWay(Unit unit, int noun)
    {
        for (var at = noun - 2; at >= 0 && at >= noun - PlanReach && !PartsClauses(unit[at].Lower); at--)
        {
            if (unit[at].Lower is "going" or "heads" or "heading" && unit.IsWord(at + 1, "to"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool PrecededBy(Unit unit, int at, int reach, Func<string, bool> matches)
    {
        for (var index = at - 1; index >= 0 && index >= at - reach && !PartsClauses(unit[index].Lower); index--)
        {
            if (matches(unit[index].Lower) && !IsMay(unit[index]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool PartsClauses(string mark) => mark is "," or ";" or ":";

    private static bool FollowedBy(Unit unit, int at, int reach, Func<string, bool> matches)
    {
        for (var index = at + 1; index < Math.Min(unit.Count, at + reach) && unit[index].Lower is not ("," or ";" or "."); index++)
        {
            if (matches(unit[index].Lower) && !IsMay(unit[index]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"From 27 May", "Theresa May": with a capital it is no verb.</summary>
    private static bool IsMay(in Item item) => item.IsCapital && item.Is("may");
}
