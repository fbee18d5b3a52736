using Graph.Extraction.Statements;

namespace Graph.Extraction.Gifts;

/// <summary>A giving told in a relative clause: "a samovar that Brezhnev presented to Gandhi".</summary>
internal static class RelativeGiving
{
    /// <summary>The thing that a relative clause of giving is about: "the sword that X gave to Y"; null for any other clause.</summary>
    public static Phrase? ThingOf(GivingVerb verb)
    {
        var unit = verb.Unit;
        if (verb.Group.Subject is not { IsEmpty: false, First: > 1 } subject
            || unit[subject.First - 1].Lower is not ("that" or "which")
            || !LacksThing(unit, verb.End))
        {
            return null;
        }

        var end = unit.IsWord(subject.First - 2, ",") ? subject.First - 2 : subject.First - 1;
        return WithoutPreposition(unit, NounPhrases.EndingBefore(unit, end)) is { IsEmpty: false } thing && !IsNamed(unit, thing.First)
            ? thing
            : null;
    }

    /// <summary>"were thanked with a pair of swans": what stands after "with".</summary>
    public static Phrase WithoutPreposition(Unit unit, Phrase thing)
    {
        var with = Enumerable.Range(thing.First, thing.Count).LastOrDefault(at => unit[at].Is("with"), -1);
        return with < 0 ? thing : new Phrase(with + 1, thing.End);
    }

    /// <summary>"that X gave to Y", "that X gave her", "that X gave in 1990": no thing stands after the verb.</summary>
    private static bool LacksThing(Unit unit, int end) =>
        end >= unit.Count - 1
        || unit.At(end).Lower is "to" or "in" or "on" or "during" or "from"
        || unit.Reading.Actors.StartingAt(unit.At(end).Start) is not null;

    private static bool IsNamed(Unit unit, int first) => unit.Reading.Actors.StartingAt(unit[first].Start) is { IsPossessive: false };
}
