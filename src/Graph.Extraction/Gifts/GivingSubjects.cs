using Graph.Extraction.Actors;
using Graph.Extraction.Agreements;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Gifts;

/// <summary>The subject of a clause of giving or receiving, its own or one that it shares.</summary>
internal static class GivingSubjects
{
    /// <summary>Whom the verb's own subject means, or the subject of the verb before "and".</summary>
    public static IReadOnlyList<string> Of(Unit unit, VerbGroup group, Func<int, string?> speaker) =>
        In(unit, group, BeforeAside(unit, group.First) ?? group.Subject ?? Country(unit, group.First) ?? Shared(unit, group.First), speaker);

    /// <summary>"The ministry, for example, gave": what stands before the aside.</summary>
    private static Phrase? BeforeAside(Unit unit, int verb)
    {
        var open = !unit.IsWord(verb - 1, ",") ? -1
            : unit.At(verb - 2).Lower is "example" or "instance" or "return" or "turn" && unit.At(verb - 3).Lower is "for" or "in" ? verb - 4
            : unit.At(verb - 2).Lower is "however" or "meanwhile" or "too" ? verb - 3
            : -1;
        if (open <= 0 || !unit.IsWord(open, ",") || NounPhrases.EndingBefore(unit, open) is not { IsEmpty: false } subject)
        {
            return null;
        }

        return unit.IsWord(subject.First - 1, "and") && NounPhrases.EndingBefore(unit, subject.First - 1) is { IsEmpty: false } other ? new Phrase(other.First, subject.End) : subject;
    }

    /// <summary>"the US gave": the country, which is no "us".</summary>
    private static Phrase? Country(Unit unit, int verb) =>
        unit.At(verb - 1) is { IsCapital: true, Lower: "us" } ? new Phrase(verb - 1, verb) : null;

    /// <summary>The same of a verb of giving, which may also hang on "who" or on the sentence's main subject.</summary>
    public static IReadOnlyList<string> OfGiving(GivingVerb verb) =>
        DescribedByWho(verb.Unit, verb.Group.First) is { } described ? [described]
            : Of(verb.Unit, verb.Group, verb.Speaker) is { Count: > 0 } subject ? subject
            : MainSubject(verb.Unit, verb.Group) is { } main ? [main]
            : [];

    /// <summary>Whom a verb's own subject means.</summary>
    public static IReadOnlyList<string> OwnOf(GivingVerb verb) => In(verb.Unit, verb.Group, verb.Group.Subject, verb.Speaker);

    /// <summary>The subject, or the name in apposition to it: "the premier, Ada Berg, received".</summary>
    private static IReadOnlyList<string> In(Unit unit, VerbGroup group, Phrase? subject, Func<int, string?> speaker)
    {
        var doers = GivingActors.In(unit, subject, speaker);
        doers = doers.Count > 0 ? doers : GivingActors.In(unit, group.Apposition, speaker);
        if (doers.Count == 0 && subject is { Count: 1 } pronoun && unit[pronoun.First].Is("it") && SpeakerSieve.MainSubject(unit, pronoun.First).ActorId is { } main && !GivingActors.IsPerson(main))
        {
            // "Mali surprised many when it gave …"
            return [main];
        }

        return subject is { IsEmpty: false } words && !group.IsPassive && Companions.Of(unit, words) is { Count: > 0 } companions
            ? [.. doers.Union(companions, StringComparer.Ordinal)]
            : doers;
    }

    /// <summary>"met X, who presented him with a book"</summary>
    private static string? DescribedByWho(Unit unit, int verb)
    {
        if (verb <= 2 || !unit.IsWord(verb - 1, "who"))
        {
            return null;
        }

        var last = unit[verb - 2].Is(",") ? verb - 3 : verb - 2;
        return unit.Reading.Actors.EndingAt(unit[last].End) is { Kind: MentionKind.Name, IsPossessive: false, ActorId: { } described }
            ? described
            : null;
    }

    /// <summary>"The Canadian prime minister met X and gave him"</summary>
    private static string? MainSubject(Unit unit, VerbGroup group) =>
        group is { IsPassive: false, SharesSubject: true }
        && (unit.IsWord(group.First - 1, "and") || group.Cue.Form == CueForm.Gerund)
        && SpeakerSieve.MainSubject(unit, group.First).ActorId is { } main
        && GivingActors.IsPerson(main)
            ? main
            : null;

    /// <summary>"received X and presented Y", "paid a visit to X and gave him Y": the subject of the verb before "and".</summary>
    private static Phrase? Shared(Unit unit, int verb)
    {
        if (!unit.IsWord(verb - 1, "and"))
        {
            return null;
        }

        for (var at = verb - 2; at >= 0; at--)
        {
            if (GivingVerbs.At(unit, at) is { } before && VerbGroups.Read(unit, before)?.Subject is { IsEmpty: false } subject)
            {
                return subject;
            }
        }

        return Opening(unit, verb);
    }

    /// <summary>Who the clause opens with, right before a verb that no table has: "Berg paid a visit to Oslo and gave …".</summary>
    private static Phrase? Opening(Unit unit, int before)
    {
        var first = before;
        while (first > 0 && !unit[first - 1].Is(";"))
        {
            first--;
        }

        var opening = NounPhrases.StartingAt(unit, first);
        return !opening.IsEmpty && opening.End < before && MayBeVerb(unit[opening.End]) && MeansOnePerson(unit, opening) ? opening : null;
    }

    private static bool MayBeVerb(in Item item) =>
        item.IsLowerWord && !Words.Prepositions.Contains(item.Lower) && !Words.Conjunctions.Contains(item.Lower);

    private static bool MeansOnePerson(Unit unit, Phrase phrase) =>
        unit.Reading.Actors.Resolve(unit.Span(phrase.First, phrase.End)).ActorIds.Where(GivingActors.IsPerson).Take(2).Count() == 1;
}
