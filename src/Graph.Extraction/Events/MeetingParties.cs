using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Events;

/// <summary>
/// Who meets in a meeting named by a noun: those after "between" and "with", whose meeting it is, or the subject of the verb that
/// holds it. Who merely speaks of a meeting takes no part in it.
/// </summary>
internal static class MeetingParties
{
    /// <summary>"were held in Oslo from 5 to 17 September 1978" has no more items.</summary>
    private const int LongestOccasion = 18;

    private static readonly VerbTable Holding = new(
        "hold held held", "have had had", "begin began begun", "start", "open", "conclude", "end", "finish", "wrap wrapped wrapped", "host", "convene", "attend", "join", "resume", "continue", "complete", "enter", "kick", "lead led led", "gather", "assemble", "receive", "take took taken", "pay paid paid");

    /// <summary>At least two people or states; none where the words do not tell.</summary>
    public static IReadOnlyList<string> Of(Unit unit, int noun, Actors.Mention? owner)
    {
        var marker = Marker(unit, noun);
        if (marker > 0 && unit[marker].Lower is "between" or "among" or "of")
        {
            return Company(unit, marker + 1);
        }

        List<string> owners = owner?.ActorIds.Where(id => id.StartsWith("person:", StringComparison.Ordinal) || id.StartsWith("state:", StringComparison.Ordinal)).ToList() ?? [];
        IReadOnlyList<string> holders = owners.Count > 0 ? owners : Holders(unit, noun);
        if (marker > 0)
        {
            var company = Company(unit, marker + 1);
            holders = holders.Count > 0 ? holders : IsSubject(unit, noun, marker) ? [] : [.. EventParticipants.In(unit, new TextSpan(unit.Start, FollowsPreposition(unit, noun) ? unit.End : unit[marker].Start)).Where(id => !company.Contains(id)).Take(1)];
            return company.Count == 0 || (holders.Count == 0 && !FollowsPreposition(unit, noun)) ? [] : [.. holders.Concat(company).Distinct(StringComparer.Ordinal)];
        }

        return holders.Count > 1 ? holders : owners.Count == 0 && FollowsPreposition(unit, noun) ? Coordinated(unit, noun) : [];
    }

    /// <summary>"…, and talks with Iran resumed": a subject of its own, which whoever stands before it has no part in.</summary>
    private static bool IsSubject(Unit unit, int noun, int marker) =>
        unit.At(noun - 1).Lower is "and" or "but" or ";" or "," && Enumerable.Range(marker + 1, 6).TakeWhile(at => unit.At(at).Kind == ItemKind.Word).Any(at => unit[at].Lower is "resumed" or "continued" or "began" or "ended" or "were" or "are" or "broke" or "collapsed" or "stalled" or "followed");

    /// <summary>The index of "between", "among" or "with" after the noun and, at most, a place; 0 where there is none.</summary>
    private static int Marker(Unit unit, int noun)
    {
        var reach = noun + 7;
        for (var at = noun + 1; at < Math.Min(unit.Count, reach) && unit[at].Kind is ItemKind.Word or ItemKind.Number; at++)
        {
            if (unit[at] is { Lower: "was" or "were" or "took" } && unit.At(at + 1).Lower is "held" or "place")
            {
                // "The talks were held from 5 to 17 September 1978 between …"
                reach = at + LongestOccasion;
                at++;
                continue;
            }

            if (unit[at].Is("and") && Enumerable.Range(at + 1, 3).Any(meal => unit.At(meal).Lower is "lunch" or "luncheon" or "dinner" or "breakfast" or "banquet" or "reception"))
            {
                // "a meeting and working lunch with"
                continue;
            }

            if (unit[at].Is("to") && unit[at - 1].Kind == ItemKind.Number)
            {
                continue;
            }

            if (at == noun + 1 && unit[at].Is("of") && Enumerable.Range(at + 1, 4).TakeWhile(next => unit.At(next).Kind == ItemKind.Word).Any(next => unit[next].Lower is "leaders" or "presidents" or "ministers" or "heads" or "premiers" or "secretaries" or "envoys"))
            {
                // "a meeting of the foreign ministers of X and Y"
                return at;
            }

            if (unit[at].Lower is "between" or "among" or "with" || (unit[at].Is("from") && IsReceivedCall(unit, noun)) || (at == noun + 1 && unit[at].Lower is "on" or "upon" && unit.IsWord(noun - 1, "courtesy")))
            {
                return at;
            }

            if (Words.Auxiliaries.Contains(unit[at].Lower) || Words.Conjunctions.Contains(unit[at].Lower) || unit[at].Lower is "to" or "and")
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>"received a telephone call from X".</summary>
    private static bool IsReceivedCall(Unit unit, int noun) =>
        unit[noun].Is("call") && Enumerable.Range(1, 5).Any(back => unit.At(noun - back).Lower is "received" or "receives" or "took" or "had");

    private static IReadOnlyList<string> Company(Unit unit, int first)
    {
        var end = first;
        while (end < unit.Count && end - first < 25 && !IsEnd(unit, end))
        {
            end++;
        }

        return end == first ? [] : EventParticipants.In(unit, unit.Span(first, end));
    }

    private static bool IsEnd(Unit unit, int at)
    {
        var item = unit[at];
        return item.Kind == ItemKind.Quotation || Words.Auxiliaries.Contains(item.Lower)
            || item.Lower is "about" or "on" or "to" or "in" or "at" or "regarding" or "following" or "after" or "before" or "during" or "that" or "which" or "while" or "as" or ";" or ":" or "ahead" or "who"
            || (item.Is(",") && !unit.At(at + 1).IsCapital && unit.At(at + 1).Lower is not ("and" or "the"));
    }

    /// <summary>The subject of the verb before the noun: "the two leaders held talks".</summary>
    private static IReadOnlyList<string> Holders(Unit unit, int noun) => Holders(unit, noun, Holding);

    /// <summary>The subject of a verb of a table before a noun.</summary>
    public static IReadOnlyList<string> Holders(Unit unit, int noun, VerbTable verbs)
    {
        for (var at = noun - 1; at >= Math.Max(0, noun - 9); at--)
        {
            if (unit[at].Kind == ItemKind.Mark && !Words.IsDash(unit[at].Lower) && !unit[at].Is("-"))
            {
                return [];
            }

            // "cancelled a planned trip": a participle before the noun is no verb.
            if (verbs.MatchAt(unit, at) is not { } verb || (at == noun - 1 && verb.Form is CueForm.Past or CueForm.Participle && at > 0 && (Words.Determiners.Contains(unit[at - 1].Lower) || unit[at - 1].Kind == ItemKind.Possessive)))
            {
                continue;
            }

            if (VerbGroups.Read(unit, verb) is { Subject: { IsEmpty: false } subject })
            {
                return EventParticipants.In(unit, EventParticipants.SubjectSpan(unit, subject));
            }

            // "are expected to hold talks": the subject stands before the outer verb.
            return unit.IsWord(at - 1, "to") ? EventParticipants.In(unit, new TextSpan(unit.Start, unit[at].Start)) : [];
        }

        return [];
    }

    private static bool FollowsPreposition(Unit unit, int noun)
    {
        for (var at = noun - 1; at >= Math.Max(0, noun - 5) && unit[at].Kind == ItemKind.Word; at--)
        {
            if (unit[at].Lower is "following" or "after" or "during" or "at" or "in" or "amid")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Following talks in Paris, A and B signed …": several people joined by "and" in the rest of the sentence.</summary>
    private static List<string> Coordinated(Unit unit, int noun)
    {
        var people = EventParticipants.In(unit, new TextSpan(unit.Start, unit.End)).Where(id => id.StartsWith("person:", StringComparison.Ordinal)).Take(2).ToList();
        return people.Count == 2 && Enumerable.Range(0, unit.Count).Any(at => unit[at].Is("and") && at > 0 && unit.Reading.Actors.EndingAt(unit[at - 1].End)?.ActorIds.Contains(people[0]) == true) ? people : [];
    }
}
