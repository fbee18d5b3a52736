using Graph.Extraction.Actors;
using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Gifts;

/// <summary>Who gave and who received, where the clause of giving itself leaves it to the sentences around it.</summary>
internal static class GiftSides
{
    /// <summary>The entry of a live blog that a unit stands in, or its passage.</summary>
    public static (int Passage, int Entry) EntryOf(Unit unit)
    {
        var entry = unit.Reading.Article.Passages[unit.Passage].Entry;
        return entry >= 0 ? (-1, entry) : (unit.Passage, -1);
    }

    /// <summary>"He said he had been given gifts": a pronoun that would make the reporter himself the receiver means who was spoken of before.</summary>
    public static IReadOnlyList<string> Listeners(Reading reading, GiftFacts fact, QuotedSpeakers speakers)
    {
        if (fact.Receivers is not [var only] || speakers.ReportedIn(fact.Evidence) != only)
        {
            return fact.Receivers;
        }

        var names = reading.Actors.StartingIn(new TextSpan(fact.Evidence.Start, fact.Evidence.End))
            .Where(mention => mention.Kind == MentionKind.Name)
            .ToList();
        if (names.Exists(name => !name.IsPossessive && name.ActorId == only))
        {
            return fact.Receivers;
        }

        var other = names.Find(name => name.ActorId is { } id && id != only && reading.Actors.Find(id) is { Kind: ActorKind.Person });
        return other is { ActorId: { } before } ? [before] : fact.Receivers;
    }

    /// <summary>Where gifts were exchanged, the giver who is not named is the other of the two.</summary>
    public static IReadOnlyList<string> OtherSide(PlainUnits units, GiftFacts fact, IReadOnlyList<string> receivers)
    {
        if (receivers.Count != 1)
        {
            return [];
        }

        for (var index = fact.Unit; index >= 0 && EntryOf(units[index]) == EntryOf(units[fact.Unit]); index--)
        {
            if (GiftExchange.SidesIn(units[index]) is { Count: 2 } sides && sides.Contains(receivers[0]))
            {
                return [.. sides.Where(id => id != receivers[0])];
            }
        }

        return [];
    }
}
