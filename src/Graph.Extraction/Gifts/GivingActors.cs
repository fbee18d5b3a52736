using Graph.Extraction.Actors;
using Graph.Extraction.Agreements;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Gifts;

/// <summary>Whom the words of a clause of giving mean: the people, bodies and states in a phrase.</summary>
internal static class GivingActors
{
    public static bool IsPerson(string id) => id.StartsWith("person:", StringComparison.Ordinal);

    /// <summary>Those whom a phrase means; none for a phrase that is null or empty.</summary>
    /// <param name="speaker">Who speaks the words at an offset.</param>
    public static IReadOnlyList<string> In(Unit unit, Phrase? phrase, Func<int, string?> speaker)
    {
        if (phrase is not { IsEmpty: false } words)
        {
            return [];
        }

        if (unit[words.First].Lower is "we" or "i" or "me" or "us" && !IsCountry(unit[words.First]) && speaker(unit[words.First].Start) is { } voice)
        {
            return unit[words.First].Lower is "we" or "us" && Parties.StateOf(unit.Reading, voice) is { } state ? [state] : [voice];
        }

        if (EndsWithRelation(unit, words))
        {
            return NameAfterComma(unit, words.End) is { } relation ? [relation] : [];
        }

        if (HoldsRelation(unit, words))
        {
            return LastNamed(unit, words) is { } kin ? [kin] : [];
        }

        return !BelongsToSomebody(unit, words) ? Resolved(unit, words)
            : LastNamed(unit, words) is { } counterpart && IsPerson(counterpart) ? [counterpart]
            : [];
    }

    private static IReadOnlyList<string> Resolved(Unit unit, Phrase words)
    {
        var ids = unit.Reading.Actors.Resolve(unit.Span(words.First, words.End)).ActorIds;
        if (!ids.Any(IsPerson) && Words.IsSpeaker(Head(unit, words)) && PersonAfterComma(unit, words.End) is { } apposed)
        {
            return [apposed];
        }

        if (ids.Count(IsPerson) == 1 && !Enumerable.Range(words.First, words.Count).Any(at => unit[at].Lower is "and" or ","))
        {
            // "by Chinese champion Ada Berg": whose she is gives nothing.
            return [.. ids.Where(IsPerson)];
        }

        var states = Parties.StatesOf(unit.Reading, [.. ids.Where(IsPerson)]);
        return [.. ids.Where(id => unit.Reading.Actors.Find(id) is { Kind: not ActorKind.Place } && !states.Contains(id))];
    }

    /// <summary>"US"</summary>
    private static bool IsCountry(in Item item) => item is { IsCapital: true, Lower: "us" };

    /// <summary>"to the king's wife, Ada Berg"</summary>
    private static bool EndsWithRelation(Unit unit, Phrase words) =>
        WordList.Relations.Contains(unit[words.End - 1].Lower)
        && unit.Reading.Actors.StartingAt(unit[words.First].Start) is { IsPossessive: true } owner
        && owner.Span.End < unit[words.End - 1].Start;

    private static string? NameAfterComma(Unit unit, int comma) =>
        unit.IsWord(comma, ",")
        && unit.Reading.Actors.StartingAt(unit.At(comma + 1).Start) is { Kind: MentionKind.Name, ActorId: { } id }
            ? id
            : null;

    /// <summary>"to the president's son Jan"</summary>
    private static bool HoldsRelation(Unit unit, Phrase words) =>
        Enumerable.Range(words.First + 1, words.Count - 1)
            .Any(at => unit[at - 1].Kind == ItemKind.Possessive && WordList.Relations.Contains(unit[at].Lower));

    private static string? LastNamed(Unit unit, Phrase words) =>
        unit.Reading.Actors.StartingIn(unit.Span(words.First, words.End))
            .LastOrDefault(mention => mention is { Kind: MentionKind.Name, IsPossessive: false })?.ActorId;

    /// <summary>"her hosts", "his counterpart Ada Berg": somebody of hers or his.</summary>
    private static bool BelongsToSomebody(Unit unit, Phrase words) =>
        unit.Reading.Actors.StartingAt(unit[words.First].Start) is { Kind: MentionKind.Pronoun, IsPossessive: true };

    /// <summary>"the speaker" of "the speaker of the Czech senate".</summary>
    private static string Head(Unit unit, Phrase words)
    {
        var of = Array.FindIndex(unit.Items, words.First, words.Count, item => item.Is("of"));
        return unit[(of > words.First ? of : words.End) - 1].Lower;
    }

    /// <summary>"from the speaker of the Czech senate, Ada Berg"</summary>
    private static string? PersonAfterComma(Unit unit, int comma) =>
        unit.IsWord(comma, ",")
        && unit.Reading.Actors.StartingAt(unit.At(comma + 1).Start) is { Kind: MentionKind.Name, IsPossessive: false, ActorId: { } id }
        && IsPerson(id)
            ? id
            : null;
}
