using Graph.Extraction.Actors;
using Graph.Extraction.Dates;
using Graph.Extraction.Events;
using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Agreements;

/// <summary>Who signed an agreement, when and where, from the clause that says so.</summary>
internal static class Signing
{
    /// <summary>Verbs of signing; an agreement is their object or, in the passive, their subject.</summary>
    public static readonly VerbTable Verbs = new("sign", "ink", "seal", "conclude", "adopt", "ratify", "initial", "initial initialled initialled");

    /// <summary>Verbs of ending an agreement.</summary>
    public static readonly VerbTable Ends = new("terminate", "denounce", "withdraw withdrew withdrawn", "suspend", "end", "revoke", "abandon", "quit quit quit", "scrap scrapped scrapped", "exit", "pull", "lapse", "expire");

    /// <summary>"the Treaty (NT) between X, Y and Z came into force": so many items after the name.</summary>
    private const int ForceReach = 18;

    /// <summary>"when it came into force, the Treaty …": so many items before it.</summary>
    private const int ForceBefore = 12;

    /// <summary>Verbs of agreeing on what is still to be signed.</summary>
    public static readonly VerbTable Agreeing = new("agree", "reach");

    /// <summary>Verbs of those who are there when an agreement is signed.</summary>
    private static readonly VerbTable Overseeing = new("witness", "oversee oversaw overseen", "attend");

    /// <summary>Verbs of coming into force.</summary>
    public static readonly VerbTable Entering = new("enter", "take took taken", "come came come");

    /// <summary>Adds what the unit says of the agreement named at an item.</summary>
    public static void Apply(Unit unit, int name, AgreementFacts facts)
    {
        if (unit.IsWord(name - 1, "signed") && unit.At(name - 2).Lower is "newly" or "recently" or "just")
        {
            facts.Reach("signed");
        }

        ApplyParticiple(unit, name, facts);
        if (Enumerable.Range(2, 4).Any(back => unit.At(name - back).Is("anniversary")))
        {
            // "On the 50th anniversary of the Norda Treaty they signed …": another one.
            return;
        }

        if (TreatyDefinition.Apply(unit, name, facts))
        {
            LaterFate.Apply(unit, name + 1, facts);
            return;
        }

        ApplyVerbs(unit, name, facts);
        ListedAgreements.Apply(unit, name, facts);
    }

    /// <summary>Adds what the verbs of the unit say of the agreement named at an item.</summary>
    private static void ApplyVerbs(Unit unit, int name, AgreementFacts facts)
    {
        for (var at = 0; at < unit.Count; at++)
        {
            if (Verbs.MatchAt(unit, at) is { Form: CueForm.Gerund } signing && (unit.IsWord(at - 1, "the") || unit.IsWord(signing.End, "of")) && OwnVerbs.BelongsTo(unit, at, name))
            {
                // "welcomed the signing of …": who signed is not said.
                facts.Reach(Reality.OfNoun(unit, at) == "actual" ? "signed" : "announced");
                facts.SignedOn ??= facts.Status == "signed" ? DayRightAfter(unit, name) : null;
                ApplySides(unit, name, facts);
                ApplyHosts(unit, at, facts);
                return;
            }

            if (IsPluralSigning(unit, at) && OwnVerbs.BelongsTo(unit, at, name))
            {
                facts.Reach("signed");
                ApplySides(unit, name, facts);
                return;
            }

            if (Agreeing.MatchAt(unit, at) is { } agreeing && at < name && IsObjectOfAgreeing(unit, agreeing.End, name) && Reality.OfVerb(unit, agreeing) == "actual")
            {
                AgreementFacts.Join(facts.Parties, Parties.PartiesOf(unit.Reading, SignersOf(unit, agreeing)));
                facts.Reach("announced");
                return;
            }

            var match = Verbs.MatchAt(unit, at);
            if (match is { } other && SignedActs.IsOther(unit, other, name))
            {
                SignedActs.Apply(unit, other, name, facts);
                continue;
            }

            if (match is { } verb && !IsReducedClause(unit, at) && OwnVerbs.BelongsTo(unit, at, name) && !(name > at && VerbGroups.Read(unit, verb) is { IsPassive: true }))
            {
                ApplyVerb(unit, verb, facts);
                LaterFate.Apply(unit, verb.End, facts);
                return;
            }

            if (EnteredInto.At(unit, at, name) is { } entered)
            {
                AgreementFacts.Join(facts.Parties, Parties.PartiesOf(unit.Reading, SignersOf(unit, entered)));
                facts.Reach("signed");
                return;
            }

            if (Entering.MatchAt(unit, at) is { } entry && IsIntoForce(unit, entry.End) && at - name < ForceReach && name - at < ForceBefore)
            {
                facts.Reach(entry.Form is CueForm.Past or CueForm.Participle || (entry.Form == CueForm.Present && Chronicles.Tells(unit)) ? "in force" : "announced");
                LaterFate.Apply(unit, entry.End, facts);
            }

            if (EndedAt(unit, at) is { } end && Math.Abs(at - name) < (end.Entry.Lemma is "lapse" or "expire" ? 20 : 8) && (end.Entry.Lemma != "pull" || unit.IsWord(end.End, "out")) && Reality.OfVerb(unit, end) == "actual" && (name > at || end.Entry.Lemma is "lapse" or "expire" || VerbGroups.Read(unit, end) is { IsPassive: true }))
            {
                AgreementFacts.Join(facts.Parties, Parties.PartiesOf(unit.Reading, SignersOf(unit, end)));
                facts.Reach(end.Entry.Lemma == "suspend" ? "suspended" : "ended");
            }
        }
    }

    /// <summary>A verb that tells an agreement as ended; other states by whom it "was denounced" only call it bad.</summary>
    public static CueMatch? EndedAt(Unit unit, int at) =>
        Ends.MatchAt(unit, at) is { Form: CueForm.Past or CueForm.Participle } end && !(end.Entry.Lemma is "denounce" && unit.IsWord(end.End, "by")) ? end : null;

    /// <summary>"the June signings of the accords".</summary>
    private static bool IsPluralSigning(Unit unit, int at) => unit[at].Lower is "signings" && unit.IsWord(at + 1, "of");

    /// <summary>"have agreed to an Agreement on Fisheries", "reached the Treaty of Norda".</summary>
    private static bool IsObjectOfAgreeing(Unit unit, int after, int name) =>
        name - after < 7 && Enumerable.Range(after, name - after).All(at => unit[at].IsCapital || unit[at].Lower is "to" or "on" or "upon" or "a" or "an" or "the" or "new");

    /// <summary>"the signing of the accords by France and Oman": who stands after "by" right after the name.</summary>
    private static void ApplySides(Unit unit, int name, AgreementFacts facts)
    {
        var by = AgreementNames.At(unit, name) is { } named ? unit.IndexAt(named.Span.End) : name + 1;
        if (unit.IsWord(by, "by") && EndOfNames(unit, by + 1) is var end && end > by + 1)
        {
            AgreementFacts.Join(facts.Parties, Parties.PartiesOf(unit.Reading, unit.Reading.Actors.Resolve(unit.Span(by + 1, end)).ActorIds));
        }
    }

    /// <summary>"They welcomed the signing of …", "The two men oversaw the signing of …": of nobody else named, those who speak together.</summary>
    private static void ApplyHosts(Unit unit, int signing, AgreementFacts facts)
    {
        var together = facts.Parties.Count > 0 || unit.At(signing - 2).Lower is not ("welcomed" or "welcome" or "oversaw" or "witnessed" or "attended" or "saw" or "announced") ? null : unit.Reading.Actors.StartingIn(new TextSpan(unit.Start, unit[signing].Start)).FirstOrDefault(mention => mention.ActorIds.Count == 2);
        if (together is not null)
        {
            AgreementFacts.Join(facts.Parties, Parties.PartiesOf(unit.Reading, together.ActorIds));
        }
        else if (facts.Parties.Count == 0 && Overseeing.MatchAt(unit, Math.Max(0, signing - 2)) is { Form: CueForm.Past } overseeing)
        {
            // "Prime Minister X and President Y witnessed the signing of"
            var hosts = Parties.PartiesOf(unit.Reading, SignersOf(unit, overseeing));
            AgreementFacts.Join(facts.Parties, hosts.Count == 2 ? hosts : []);
        }
    }

    /// <summary>Names joined by commas and "and", up to a date, place or verb.</summary>
    private static int EndOfNames(Unit unit, int first)
    {
        var end = first;
        while (end < unit.Count && end - first < 30 && unit[end].Lower is not ("on" or "in" or "at" or "." or ";" or "to" or "that" or "which"))
        {
            end++;
        }

        return end;
    }

    /// <summary>The first date after a verb, where the text gives its year.</summary>
    public static string? DayAfter(Unit unit, int verb)
    {
        var date = unit.Reading.DatesIn(new TextSpan(unit[verb].End, unit.End)).FirstOrDefault();
        return date is null || date.Value.Contains('X', StringComparison.Ordinal) ? null : date.Value;
    }

    /// <summary>"the signing of the accord on 10 April 1998": the day right after the name.</summary>
    private static string? DayRightAfter(Unit unit, int name)
    {
        var end = AgreementNames.At(unit, name) is { } named ? unit.IndexAt(named.Span.End) : name + 1;
        var date = unit.IsWord(end, "on") && end + 1 < unit.Count ? unit.Reading.DatesIn(new TextSpan(unit[end].Start, unit[end + 1].End)).FirstOrDefault() : null;
        return date is { Value: { Length: >= 10 } day } && !day.Contains('X', StringComparison.Ordinal) ? day[..10] : null;
    }

    /// <summary>"the Framework Agreement signed in 2006".</summary>
    private static void ApplyParticiple(Unit unit, int name, AgreementFacts facts)
    {
        if (unit.IsWord(name + 1, "signed") && unit.At(name + 2).Lower is "in" or "on" && unit.At(name + 3) is { } first
            && unit.Reading.DatesIn(new TextSpan(first.Start, unit.End)).FirstOrDefault() is { } date && date.Span.Start <= first.End)
        {
            facts.Reach("signed");
            facts.SignedOn ??= date.Value.Contains('X', StringComparison.Ordinal) ? null : date.Value;
        }
    }

    /// <summary>"entered into force", "took effect".</summary>
    public static bool IsIntoForce(Unit unit, int at) =>
        unit.IsWord(at, "effect") || (unit.IsWord(at, "into") && unit.At(at + 1).Lower is "force" or "effect");

    /// <summary>"documents sealed back in 1961", "newly signed": a participle that describes a noun.</summary>
    public static bool IsReducedClause(Unit unit, int at) =>
        unit.At(at - 1).Lower is "newly" or "recently" or "just"
        || (at > 0 && unit[at - 1].Lower is "documents" or "document" or "agreements" or "agreement" or "treaties" or "treaty" or "pacts" or "accords" or "deals" or "pact" or "accord" or "deal");

    /// <summary>The people who sign, by the verb's subject, or after "by": "a treaty signed by X and Y".</summary>
    public static IReadOnlyList<string> SignersOf(Unit unit, CueMatch verb)
    {
        if (unit.IsWord(verb.End, "by") && (unit.At(verb.End + 1).IsCapital || unit.At(verb.End + 1).Lower is "the" or "both"))
        {
            return Agents(unit, verb.End);
        }

        var group = VerbGroups.Read(unit, verb);
        if (group is { IsPassive: true })
        {
            for (var at = verb.End; at < unit.Count && !Words.Auxiliaries.Contains(unit[at].Lower); at++)
            {
                if (unit[at].Is("by"))
                {
                    var agent = NounPhrases.StartingAt(unit, at + 1);
                    return agent.IsEmpty ? [] : unit.Reading.Actors.Resolve(unit.Span(agent.First, agent.End)).ActorIds;
                }
            }

            return [];
        }

        if (group?.Subject is { } subject)
        {
            var signers = unit.Reading.Actors.Resolve(EventParticipants.SubjectSpan(unit, subject)).ActorIds;
            // "The prime ministers, X and Y, signed"
            var areApposed = signers.Count == 0 && unit.IsWord(subject.End, ",") && group.First > subject.End + 2 && unit.IsWord(group.First - 1, ",");
            if (signers.Count > 0 && !signers.Any(EventParticipants.IsPerson) && group.Apposition is { IsEmpty: false } apposition)
            {
                // "The ministers of X and Y, A and B, signed"
                return [.. signers, .. EventParticipants.In(unit, unit.Span(apposition.First, apposition.End)).Where(EventParticipants.IsPerson)];
            }

            return areApposed ? [.. EventParticipants.In(unit, unit.Span(subject.End, group.First)).Where(EventParticipants.IsPerson)]
                : Companions.Of(unit, subject) is { Count: > 0 } companions ? [.. signers.Union(companions)]
                : signers;
        }

        return Mentioned(unit, verb.First);
    }

    /// <summary>"by X on behalf of Kenya and by Y for Ethiopia": who stands after the preposition and each further "by".</summary>
    public static List<string> Agents(Unit unit, int by)
    {
        var ids = new List<string>();
        for (var at = by; at < unit.Count && !unit[at].Is(";"); at++)
        {
            if ((at == by || (unit[at].Is("by") && unit[at - 1].Lower is "and" or ",")) && EndOfNames(unit, at + 1) is var end && end > at + 1)
            {
                AgreementFacts.Join(ids, unit.Reading.Actors.Resolve(unit.Span(at + 1, end)).ActorIds);
            }
        }

        return ids;
    }

    /// <summary>The day of a signing told as having happened: the date in the sentence, else the entry's for "have signed" and "today".</summary>
    public static string? DayOf(Unit unit, int verb)
    {
        if (IsLongAgo(unit, verb))
        {
            return null;
        }

        var dates = unit.Reading.DatesIn(ClauseAround(unit, verb)).Where(date => (date.Value.Length >= 7 || IsYearOf(unit, date)) && unit.At(unit.IndexAt(date.Span.Start) - 1).Lower is not ("back" or "since" or "from")).ToList();
        // "In 2019 they signed it, on 22 January 2019": the day is said after its year.
        var date = dates is [{ Value.Length: 4 } year, ..] ? dates.Find(later => later.Value.Length > 4 && later.Value.StartsWith(year.Value, StringComparison.Ordinal)) ?? year : dates.FirstOrDefault();
        return date is not null ? date.Value[..Math.Min(10, date.Value.Length)] : Chronicles.DayOver(unit) is { } over ? over.Value : unit.At(verb - 1).Lower is "have" or "has" or "just" or "also" || unit.Reading.PassageOf(unit).Entry >= 0 ? EntryDay(unit) : null;
    }

    /// <summary>"Monday marks 47 years since they signed the Norda Treaty": the day it names is not theirs.</summary>
    private static bool IsLongAgo(Unit unit, int verb) =>
        Enumerable.Range(1, Math.Max(0, verb - 1)).Any(at => unit[at].Is("since") && unit[at - 1].Lower is "year" or "years" or "decades");

    /// <summary>"In 2012 the two signed", "signed a pact in 2012": a year, where "in" stands before it.</summary>
    private static bool IsYearOf(Unit unit, DateMention date)
    {
        var year = unit.IndexAt(date.Span.Start);
        var preposition = unit.IsWord(year, "in") ? year : year - 1;
        return date.Value.Length == 4 && ((year == 0 && unit.At(1).Kind == ItemKind.Mark) || unit.IsWord(preposition, "in") && !unit.IsWord(preposition - 1, "back"));
    }

    /// <summary>The part of a unit between semicolons that holds an item.</summary>
    public static TextSpan ClauseAround(Unit unit, int at)
    {
        var (first, end) = (at, at + 1);
        while (first > 0 && !unit[first - 1].Is(";"))
        {
            first--;
        }

        while (end < unit.Count && !unit[end].Is(";"))
        {
            end++;
        }

        return unit.Span(first, end);
    }

    /// <summary>The day of the entry that a unit stands in, or of the article's publication for a dated dispatch; null without one.</summary>
    public static string? EntryDay(Unit unit)
    {
        var at = unit.Reading.Article.Passages[unit.Passage].At;
        return at is { Length: >= 10 } ? at[..10] : null;
    }

    /// <summary>The first place that the unit says something happened in; null where it names none.</summary>
    /// <param name="at">Only between the semicolons around this item.</param>
    public static string? PlaceIn(Unit unit, int? at = null)
    {
        foreach (var mention in unit.Reading.Actors.StartingIn(at is { } verb ? ClauseAround(unit, verb) : new TextSpan(unit.Start, unit.End)))
        {
            var name = unit.IndexAt(mention.Span.Start);
            if (at is { } deed && Events.Whereabouts.IsBefore(unit, name, deed))
            {
                continue;
            }

            if ((unit.At(name - 1).Lower is "in" or "at" || Events.Whereabouts.IsApposed(unit, name)) && mention.ActorId is { } id && unit.Reading.Actors.Find(id) is { Kind: ActorKind.Place } && !AgreementNames.Hold(unit, name))
            {
                return id;
            }
        }

        return AfterVenue(unit);
    }

    /// <summary>"at the Capella Hotel, Sentosa, Singapore": the first known place or state after a venue that no table has.</summary>
    private static string? AfterVenue(Unit unit)
    {
        for (var at = 0; at + 2 < unit.Count; at++)
        {
            if (!unit[at].Is("at"))
            {
                continue;
            }

            for (var next = unit.IsWord(at + 1, "the") ? at + 2 : at + 1; next < unit.Count && next - at < 10 && (unit[next].IsCapital || unit[next].Lower is "," or "of" or "in" or "the"); next++)
            {
                if (unit[next - 1].Lower is "," or "in" && unit.Reading.Actors.StartingAt(unit[next].Start) is { IsPossessive: false, ActorId: { } id } && unit.Reading.Actors.Find(id) is { Kind: ActorKind.Place or ActorKind.State })
                {
                    return id;
                }
            }
        }

        return null;
    }

    /// <summary>"must be ratified", "once it is signed".</summary>
    private static bool IsStillOpen(Unit unit, CueMatch verb) =>
        VerbGroups.Read(unit, verb) is { IsUnreal: true } || Enumerable.Range(1, 4).Any(back => unit.At(verb.First - back).Lower is "once" or "until" or "unless" or "if" or "must");

    /// <summary>"in Lusaka, Zambia,": the state of a place is no signer.</summary>
    private static bool IsWhere(Unit unit, int at) =>
        unit.At(at - 1).Lower is "in" or "at" || (unit.IsWord(at - 1, ",") && at > 1 && unit.Reading.Actors.EndingAt(unit[at - 2].End) is { ActorId: { } place } && unit.Reading.Actors.Find(place) is { Kind: ActorKind.Place });

    private static IReadOnlyList<string> Mentioned(Unit unit, int before) =>
        [.. unit.Reading.Actors.StartingIn(new TextSpan(unit.Start, Math.Max(unit.Start, unit.At(before).Start)))
            .Where(mention => !mention.IsPossessive && mention.Kind != MentionKind.Demonym && !IsWhere(unit, unit.IndexAt(mention.Span.Start)))
            .SelectMany(mention => mention.ActorIds)
            .Where(id => unit.Reading.Actors.Find(id) is { Kind: ActorKind.Person or ActorKind.State })
            .Distinct()];

    private static void ApplyVerb(Unit unit, CueMatch verb, AgreementFacts facts)
    {
        if (Reality.OfVerb(unit, verb) == "denied" || (verb.Entry.Lemma is "adopt" && facts.Kind is not ("declaration" or "communique")))
        {
            return;
        }

        var signers = SignersOf(unit, verb);
        AgreementFacts.Join(facts.Parties, Parties.PartiesOf(unit.Reading, signers));
        if (Reality.OfVerb(unit, verb) != "actual" || IsStillOpen(unit, verb) || (verb.Form is CueForm.Base or CueForm.Gerund or CueForm.Present && !Chronicles.Tells(unit)))
        {
            facts.Reach("announced");
            return;
        }

        if (verb.Entry.Lemma == "ratify")
        {
            facts.Reach("ratified");
            return;
        }

        facts.Reach("signed");
        facts.SignedOn ??= DayOf(unit, verb.First);
        facts.Place ??= ListedAgreements.IsFirst(unit, verb) ? null : PlaceIn(unit, verb.First);
        AgreementFacts.Join(facts.Signatories, signers.Where(id => unit.Reading.Actors.Find(id) is { Kind: ActorKind.Person }));
    }
}
