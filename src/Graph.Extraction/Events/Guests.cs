using Graph.Extraction.Actors;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Events;

/// <summary>Whom a host receives: "received X", "received the President of Norland, X", "received today at the Palace His Excellency X".</summary>
internal static class Guests
{
    /// <summary>Time, place and office before the guest's name have no more items.</summary>
    public const int Reach = 18;

    /// <summary>The person received, from the item after the verb on; null where something else is.</summary>
    public static string? Of(Unit unit, int first)
    {
        for (var at = first; at < Math.Min(unit.Count, first + Reach); at++)
        {
            if (unit[at].Kind == ItemKind.Word && unit.Reading.Actors.StartingAt(unit[at].Start) is { IsPossessive: false, ActorId: { } named } mention && EventParticipants.IsPerson(named)
                && (at == first || (mention.Kind != MentionKind.Pronoun && !IsPartOfPlace(unit, at))))
            {
                return named;
            }

            if (!LeadsTo(unit, at))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The person received and all whom commas and "and" join to him; none where something else is received.</summary>
    public static IReadOnlyList<string> All(Unit unit, int first)
    {
        if (Of(unit, first) is not { } guest)
        {
            return [];
        }

        var found = new List<string> { guest };
        var end = 0;
        foreach (var mention in unit.Reading.Actors.StartingIn(unit.Span(first, unit.Count)).Where(mention => !mention.IsPossessive && mention.ActorId is { } id && EventParticipants.IsPerson(id)))
        {
            if (end == 0)
            {
                end = mention.ActorId == guest ? mention.Span.End : 0;
            }
            else if (mention.Kind == MentionKind.Name && IsJoined(unit, end, mention.Span))
            {
                found.Add(mention.ActorId ?? guest);
                end = mention.Span.End;
            }
            else
            {
                break;
            }
        }

        return [.. found.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Nothing but commas, "and" and the words of an office stands between, and no verb of the second one's own follows.</summary>
    private static bool IsJoined(Unit unit, int end, Sentences.TextSpan next)
    {
        var after = unit.At(unit.IndexAt(next.End));
        return JoinedNames.AreJoined(unit, end, next.Start) && !Words.IsFinite(after.Lower) && !after.Lower.EndsWith("ed", StringComparison.Ordinal);
    }

    /// <summary>"at Qasr Al Noor": what a capital word that names nobody stands before.</summary>
    private static bool IsPartOfPlace(Unit unit, int at) =>
        unit[at - 1] is { Kind: ItemKind.Word, IsCapital: true } word && unit.At(at - 2).Lower is "at" or "in" && !Words.IsSpeaker(word.Lower) && unit.Reading.Actors.Covering(word.Start) is null;

    /// <summary>An office, a form of address, a time or a place: "this morning at the AU headquarters H.E."</summary>
    private static bool LeadsTo(Unit unit, int at)
    {
        var item = unit[at];
        return item.Kind == ItemKind.Word
            ? item.IsCapital || Words.IsSpeaker(item.Lower) || Words.Times.Contains(item.Lower)
                || item.Lower is "here" or "the" or "his" or "her" or "their" or "its" or "of" or "for" or "at" or "in" or "on" or "and" or "this" or "counterpart" or "palace" or "headquarters" or "office" or "residence" or "visiting" or "foreign" or "prime" or "deputy" or "new" or "former" or "outgoing"
            : item.Kind == ItemKind.Number || item.Lower is "," or ".";
    }
}
