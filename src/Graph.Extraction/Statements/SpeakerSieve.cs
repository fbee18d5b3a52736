using Graph.Extraction.Actors;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements;

/// <summary>
/// Finds who speaks, the surest way first: the subject's own mention, a name in apposition, the subject shared with the verb
/// before, the unit's main subject, and for quotations without a reporter the last speaker of the paragraph. The order follows
/// G. Muzny et al., "A Two-stage Sieve Approach for Quote Attribution" (EACL 2017), section 4.
/// </summary>
internal static class SpeakerSieve
{
    /// <summary>The speaker of a report; <paramref name="shared"/> is the speaker of the report before it in the unit.</summary>
    public static SpeakerChoice Choose(Unit unit, Report report, SpeakerChoice? shared)
    {
        if (report.Source is { } source)
        {
            var span = unit.Span(source.First, source.End);
            var named = Named(unit, report, span);
            named = named with { Id = Able(unit, named.Id) };
            return new SpeakerChoice(named.Id, span, named.Sieve, named.Id is null ? 0.6 : named.Certainty) { Others = Others(unit, span, named.Id) };
        }

        return report.IsUnattributed ? SpeakerChoice.Unknown : shared ?? (report.Cue is { First: 0, IsEmpty: false } ? ListOpening.Of(unit) : null) ?? MainSubject(unit, report.Cue.First);
    }

    private static (string? Id, string Sieve, double Certainty) Named(Unit unit, Report report, TextSpan span)
    {
        var actors = unit.Reading.Actors;
        if (report.Apposition is { } apposition && actors.StartingAt(unit[apposition.First].Start) is { Kind: MentionKind.Name, ActorId: { } second })
        {
            var own = OwnMention(unit, span);
            if (own is not { Kind: MentionKind.Name })
            {
                return (second, "apposition", 1);
            }
        }

        return OwnMention(unit, span) switch
        {
            { Kind: MentionKind.Demonym } when IsNational(unit, span) => (null, "unnamed", 0.6),
            { Kind: MentionKind.Pronoun } pronoun => (First(pronoun), "pronoun", 0.9),
            { Kind: MentionKind.Plural } plural => (First(plural), "plural", 0.85),
            { Kind: MentionKind.Title or MentionKind.Description } described => (First(described), "description", 0.95),
            { } mention => (First(mention), "name", 1),
            null when Represented(unit, span) is { } whole => (whole, "spokesperson", 0.8),
            null => (null, "unnamed", 0.6),
        };
    }

    /// <summary>"the German said": a person, not the people or the state.</summary>
    private static bool IsNational(Unit unit, TextSpan span)
    {
        var first = unit.IndexAt(span.Start);
        return unit.IsWord(first, "the") && unit.At(first + 1).End == span.End && unit[first + 1].Lower.EndsWith("an", StringComparison.Ordinal);
    }

    /// <summary>"a spokesman for the ministry", "Ukrainian officials": whom an unnamed spokesperson speaks for.</summary>
    private static string? Represented(Unit unit, TextSpan span)
    {
        var speaks = false;
        for (var at = unit.IndexAt(span.Start); at < unit.Count && unit[at].Start < span.End; at++)
        {
            speaks |= Words.Representatives.Contains(unit[at].Lower);
        }

        return speaks
            ? unit.Reading.Actors.StartingIn(span).SelectMany(mention => mention.ActorIds)
                .FirstOrDefault(id => unit.Reading.Actors.Find(id) is { Kind: ActorKind.Organization or ActorKind.State })
            : null;
    }

    /// <summary>The others of a plural ("the two leaders", "they") or of names joined by "and".</summary>
    private static IReadOnlyList<string> Others(Unit unit, TextSpan span, string? first)
    {
        if (first is null || unit.Reading.Actors.Find(first) is not { Kind: ActorKind.Person or ActorKind.State } speaker)
        {
            return [];
        }

        var own = OwnMention(unit, span);
        var ids = own is { ActorIds.Count: > 1 } ? own.ActorIds : own is not null && own.Span.End < span.End && IsJoined(unit, own.Span.End) ? unit.Reading.Actors.Resolve(span).ActorIds : [];
        return [.. ids.Where(id => id != first && unit.Reading.Actors.Find(id)?.Kind == speaker.Kind)];
    }

    private static bool IsJoined(Unit unit, int offset) => unit.At(unit.IndexAt(offset)).Lower is "and" or ",";

    private static string? First(Mention mention) => mention.ActorIds.Count == 0 ? null : mention.ActorIds[0];

    /// <summary>The mention that is the phrase's head: it ends the phrase, or opens it and an "of" follows.</summary>
    private static Mention? OwnMention(Unit unit, TextSpan span)
    {
        var actors = unit.Reading.Actors;
        span = actors.WithoutOwner(span);
        if (actors.EndingAt(span.End) is { } last && last.Span.Start <= span.Start)
        {
            return last;
        }

        if (actors.EndingAt(span.End) is { Kind: MentionKind.Name, ActorId: { } person } named && person.StartsWith("person:", StringComparison.Ordinal)
            && actors.StartingAt(span.Start) is { } opening && opening.Span.End <= named.Span.Start && !HasPreposition(unit, span.Start, named.Span.Start) && !Joins(unit, span.Start, named.Span.Start))
        {
            // "Fed Chair Janet Yellen": the name at the end.
            return named;
        }

        if (actors.EndingAt(span.End) is { Kind: MentionKind.Name, ActorId: { } holder } one && holder.StartsWith("person:", StringComparison.Ordinal) && HoldsTwoOffices(unit, span.Start, one.Span.Start))
        {
            return one;
        }

        var afterThe = unit.IsWord(unit.IndexAt(span.Start), "the") ? unit.At(unit.IndexAt(span.Start) + 1).Start : span.Start;
        if ((actors.StartingAt(span.Start) ?? actors.StartingAt(afterThe)) is { IsPossessive: false } first && first.Kind != MentionKind.Demonym)
        {
            return first;
        }

        // "the visiting President Kim": a name at the end, unless a preposition makes it a complement ("a spokesman for the Kremlin").
        return actors.EndingAt(span.End) is { } ending && !HasPreposition(unit, span.Start, ending.Span.Start) ? ending : null;
    }

    private static bool Joins(Unit unit, int start, int end)
    {
        for (var at = unit.IndexAt(start); at < unit.Count && unit[at].Start < end; at++)
        {
            if (unit[at].Lower is "and" or "or" or ",")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the science adviser and board chair Eric Land": two offices, neither in the plural, the second without an article, of one person.</summary>
    private static bool HoldsTwoOffices(Unit unit, int start, int end)
    {
        for (var at = unit.IndexAt(start) + 1; at < unit.Count && unit[at].Start < end; at++)
        {
            if (unit[at].Is("and"))
            {
                return unit[at + 1].Start < end && !unit[at - 1].Lower.EndsWith('s') && !unit[at - 1].IsName && Words.IsSpeaker(unit[at - 1].Lower) && !Words.Determiners.Contains(unit[at + 1].Lower)
                    && !unit.Reading.Actors.StartingIn(new TextSpan(start, unit[at].Start)).Any(mention => mention.Kind == MentionKind.Name && !mention.IsPossessive);
            }
        }

        return false;
    }

    private static bool HasPreposition(Unit unit, int start, int end)
    {
        for (var at = unit.IndexAt(start); at < unit.Count && unit[at].Start < end; at++)
        {
            // "Japan's Hayao Mori": the owner right before the name makes it no complement.
            if (Words.Prepositions.Contains(unit[at].Lower) || (unit[at].Kind == ItemKind.Possessive && unit[at + 1].Start < end))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first mention of one who can speak before the cue that is neither owner nor complement.</summary>
    public static SpeakerChoice MainSubject(Unit unit, int before)
    {
        var limit = unit.At(before).Start;
        var opening = OpeningNoun(unit, before);
        foreach (var mention in unit.Reading.Actors.StartingIn(new TextSpan(unit.Start, Math.Max(unit.Start, limit))))
        {
            var at = unit.IndexAt(mention.Span.Start);
            var follows = unit.At(at - 1);
            // "Lund (AFP) – …": what stands in brackets is no subject.
            var isComplement = at > 0 && (Words.Prepositions.Contains(follows.Lower) || follows.Is("("));
            if (!mention.IsPossessive && !isComplement && mention.Kind != MentionKind.Demonym && IsOutsideQuotation(unit, at, mention.Span) && CanSpeak(unit, mention))
            {
                return opening is { } noun && noun.End <= mention.Span.Start ? new SpeakerChoice(null, noun, "main-subject", 0.6) : new SpeakerChoice(First(mention), mention.Span, "main-subject", 0.85);
            }
        }

        return opening is { } unnamed ? new SpeakerChoice(null, unnamed, "main-subject", 0.6) : SpeakerChoice.Unknown;
    }

    /// <summary>"Senior officials closed the meeting by stressing": people without a name as the sentence's subject.</summary>
    private static TextSpan? OpeningNoun(Unit unit, int before)
    {
        var first = 0;
        if (Words.Prepositions.Contains(unit[0].Lower) || Words.Conjunctions.Contains(unit[0].Lower))
        {
            while (first < before && !unit.At(first).Is(","))
            {
                first++;
            }

            first++;
        }

        var noun = BeforeVerb(unit, NounPhrases.StartingAt(unit, first));
        for (var at = noun.First; at < noun.End; at++)
        {
            if (Words.HumanNouns.Contains(unit[at].Lower) && noun.End <= before)
            {
                return unit.Span(noun.First, noun.End);
            }
        }

        return null;
    }

    private static Phrase BeforeVerb(Unit unit, Phrase noun)
    {
        for (var at = noun.First + 1; at < noun.End; at++)
        {
            if (!unit[at].IsCapital && (unit[at].Lower.EndsWith("ed", StringComparison.Ordinal) || unit.CueAt(at) is { Form: CueForm.Past or CueForm.Present }))
            {
                return noun with { End = at };
            }
        }

        return noun;
    }

    private static bool IsOutsideQuotation(Unit unit, int at, TextSpan span) => at < unit.Count && unit[at].Start == span.Start;

    /// <summary>A capital that speaks is its state's government; other places are silent.</summary>
    private static string? Able(Unit unit, string? id) =>
        id is not null && unit.Reading.Actors.Find(id) is { Kind: ActorKind.Place } place
            ? place.State is { } state && StateTable.Find(state)?.Capitals.Contains(place.Name) == true ? state : null
            : id;

    private static bool CanSpeak(Unit unit, Mention mention) =>
        mention.ActorIds.Count > 0 && unit.Reading.Actors.Find(mention.ActorIds[0]) is { Kind: not ActorKind.Place };
}
