using Graph.Extraction.Statements;

namespace Graph.Extraction.Gifts;

/// <summary><c>have exchanged gifts</c>: who gave each other gifts.</summary>
internal static class GiftExchange
{
    private static readonly CueEntry Exchanging = new("exchange", CueFrames.None, "deed");

    /// <summary>Whether a word is a verb of exchanging.</summary>
    public static bool Tells(string lower) => lower is "exchanged" or "swapped" or "exchange" or "exchanging";

    /// <summary>Index of the verb of an exchange of gifts in a unit; -1 where there is none.</summary>
    public static int VerbIn(Unit unit)
    {
        for (var at = 0; at + 1 < unit.Count; at++)
        {
            if (unit[at].MayBe(WordTraits.Exchange) && Enumerable.Range(at + 1, 3).Any(next => unit.At(next).Lower is "gifts" or "presents"))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The two sides of an exchange of gifts; none where the unit tells of none.</summary>
    public static IReadOnlyList<string> SidesIn(Unit unit)
    {
        var verb = VerbIn(unit);
        if (verb < 0 || VerbGroups.Read(unit, new CueMatch(verb, verb + 1, Exchanging, CueForm.Past)) is not { Subject: { } subject })
        {
            return [];
        }

        var sides = unit.Reading.Actors.Resolve(unit.Span(subject.First, subject.End)).ActorIds;
        return sides.Count == 1 ? [.. sides.Union(OtherSide(unit, verb), StringComparer.Ordinal)] : sides;
    }

    /// <summary>"exchanged gifts with X"</summary>
    private static IReadOnlyList<string> OtherSide(Unit unit, int verb)
    {
        var with = Enumerable.Range(verb + 2, 3).FirstOrDefault(at => unit.IsWord(at, "with"), -1);
        var phrase = with < 0 ? new Phrase(0, 0) : NounPhrases.StartingAt(unit, with + 1);
        return phrase.IsEmpty ? [] : [.. unit.Reading.Actors.Resolve(unit.Span(phrase.First, phrase.End)).ActorIds.Where(GivingActors.IsPerson)];
    }
}
