using Graph.Extraction.Actors;
using Graph.Extraction.Sentences;
using Graph.Extraction.Statements.Rules;
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
            named = named with { Id = Able(unit, named.Id) ?? Answering(unit, report, source) };
            return new SpeakerChoice(named.Id, span, named.Sieve, named.Id is null ? 0.6 : named.Certainty) { Others = Others(unit, span, named.Id) };
        }

        return report.IsUnattributed
            ? SpeakerChoice.Unknown
            : shared ?? OfList(unit, report) ?? MainSubject(unit, report.Cue.First);
    }

    /// <summary>"A: …" in an interview</summary>
    private static string? Answering(Unit unit, Report report, Phrase source) =>
        report.Rule is "speaker-label" && source.Count == 1 && unit[source.First].Is("a") ? Transcripts.Interviewed(unit.Reading) : null;

    private static SpeakerChoice? OfList(Unit unit, Report report) => report.Cue is { First: 0, IsEmpty: false } ? ListOpening.Of(unit) : null;

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
        return unit.IsWord(first, "the") && unit.At(first + 1).End == span.End && unit[first + 1].EndsWith("an");
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

        return [.. All(unit, span).Where(id => id != first && unit.Reading.Actors.Find(id)?.Kind == speaker.Kind)];
    }

    private static IReadOnlyList<string> All(Unit unit, TextSpan span) => OwnMention(unit, span) switch
    {
        { ActorIds.Count: > 1 } plural => plural.ActorIds,
        { } own when own.Span.End < span.End && IsJoined(unit, own.Span.End) => unit.Reading.Actors.Resolve(span).ActorIds,
        _ => [],
    };

    private static bool IsJoined(Unit unit, int offset) => unit.At(unit.IndexAt(offset)).Lower is "and" or ",";

    private static string? First(Mention mention) => mention.ActorIds.Count == 0 ? null : mention.ActorIds[0];

    /// <summary>The mention that is the phrase's head: it ends the phrase, or opens it and an "of" follows.</summary>
    private static Mention? OwnMention(Unit unit, TextSpan span)
    {
        var actors = unit.Reading.Actors;
        span = actors.WithoutOwner(span);
        var last = actors.EndingAt(span.End);
        if (last is not null && (last.Span.Start <= span.Start || IsPersonBehindOffice(unit, span, last)))
        {
            return last;
        }

        if (OpeningMention(unit, span) is { IsPossessive: false } first && first.Kind != MentionKind.Demonym)
        {
            return first;
        }

        // "the visiting President Kim": a name at the end, unless a preposition makes it a complement ("a spokesman for the Kremlin").
        return last is not null && !HasPreposition(unit, span.Start, last.Span.Start) ? last : null;
    }

    /// <summary>The mention that opens a phrase, with "the" or without.</summary>
    private static Mention? OpeningMention(Unit unit, TextSpan span)
    {
        var actors = unit.Reading.Actors;
        var first = unit.IndexAt(span.Start);
        return actors.StartingAt(span.Start) ?? (unit.IsWord(first, "the") ? actors.StartingAt(unit.At(first + 1).Start) : null);
    }

    private static bool IsPersonBehindOffice(Unit unit, TextSpan span, Mention last) =>
        last is { Kind: MentionKind.Name, ActorId: { } id }
        && id.StartsWith("person:", StringComparison.Ordinal)
        && (FollowsOffice(unit, span, last) || HoldsTwoOffices(unit, span.Start, last.Span.Start));

    /// <summary>"Fed Chair Janet Yellen": the name at the end.</summary>
    private static bool FollowsOffice(Unit unit, TextSpan span, Mention last) =>
        unit.Reading.Actors.StartingAt(span.Start) is { } opening
        && opening.Span.End <= last.Span.Start
        && !HasPreposition(unit, span.Start, last.Span.Start)
        && !Joins(unit, span.Start, last.Span.Start);

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
                return unit[at + 1].Start < end
                    && IsOneOffice(unit[at - 1])
                    && !Words.Determiners.Contains(unit[at + 1].Lower)
                    && !HasName(unit, new TextSpan(start, unit[at].Start));
            }
        }

        return false;
    }

    private static bool IsOneOffice(in Item noun) => !noun.Lower.EndsWith('s') && !noun.IsName && Words.IsSpeaker(noun.Lower);

    private static bool HasName(Unit unit, TextSpan span) =>
        unit.Reading.Actors.StartingIn(span).Any(mention => mention.Kind == MentionKind.Name && !mention.IsPossessive);

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
            if (MayBeSubject(unit, mention))
            {
                return opening is { } noun && noun.End <= mention.Span.Start
                    ? Unnamed(noun)
                    : new SpeakerChoice(First(mention), mention.Span, "main-subject", 0.85);
            }
        }

        return opening is { } unnamed ? Unnamed(unnamed) : SpeakerChoice.Unknown;
    }

    private static SpeakerChoice Unnamed(TextSpan noun) => new(null, noun, "main-subject", 0.6);

    private static bool MayBeSubject(Unit unit, Mention mention)
    {
        var at = unit.IndexAt(mention.Span.Start);
        return !mention.IsPossessive
            && mention.Kind != MentionKind.Demonym
            && !IsComplement(unit, at)
            && IsOutsideQuotation(unit, at, mention.Span)
            && CanSpeak(unit, mention);
    }

    /// <summary>"with Berg", "Lund (AFP) – …": what a preposition takes, or stands in brackets, is no subject.</summary>
    private static bool IsComplement(Unit unit, int at) => at > 0 && (Words.Prepositions.Contains(unit.At(at - 1).Lower) || unit.At(at - 1).Is("("));

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
            if (!unit[at].IsCapital
                && (unit[at].EndsWith("ed") || unit[at].Is("spoke") || NounCueEnd.IsPast(unit[at].Lower) || unit.CueAt(at) is { Form: CueForm.Past or CueForm.Present }))
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
