using Graph.Extraction.Actors;
using Graph.Extraction.Agreements;
using Graph.Extraction.Drafts;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Events;

/// <summary>Signings of documents, told by "sign" or "ink".</summary>
internal static class SigningEvents
{
    /// <summary>A document is looked for this many items around the verb.</summary>
    private const int Reach = 14;

    /// <summary>The signing that the first such verb tells, in each part between semicolons.</summary>
    public static IEnumerable<EventFacts> Read(Unit unit)
    {
        var isRead = false;
        for (var at = 0; at < unit.Count; at++)
        {
            isRead &= !unit[at].Is(";");
            if (!isRead && unit[at].MayBe(WordTraits.Signing) && Signing.Verbs.MatchAt(unit, at) is { Entry.Lemma: "sign" or "ink" } verb && !Signing.IsReducedClause(unit, at) && !IsNominal(unit, verb) && !SignedActs.IsAct(unit, verb))
            {
                isRead = true;
                if (Of(unit, verb) is { } signing)
                {
                    yield return signing;
                }
            }
        }
    }

    private static EventFacts? Of(Unit unit, CueMatch verb)
    {
        var subject = Signing.SignersOf(unit, verb);
        List<string> signers = [.. subject.Concat(OtherSides(unit, verb, subject)).Distinct().Where(id => unit.Reading.Actors.Find(id) is not { Kind: ActorKind.Place })];
        if (signers.Count == 0 || !(HasDocument(unit, verb.End, verb.End + Reach) || HasDocument(unit, verb.First - Reach, verb.First)))
        {
            return null;
        }

        List<string> people = signers.FindAll(EventParticipants.IsPerson);
        if (people.Count > 1 || (people.Count > 0 && people.Count < signers.Count && VerbGroups.Read(unit, verb) is { Apposition: not null }))
        {
            // "The ministers of X and Y, A and B, signed", "signed by A of X and B of Y"
            signers = people;
        }

        var isTold = verb.Form == CueForm.Base && (unit.IsHeadline || Chronicles.Tells(unit)) && VerbGroups.Read(unit, verb) is { IsUnreal: false, Subject: not null } group && group.First == verb.First;
        var modality = Reality.OfVerb(unit, verb);
        var isToBeSigned = modality is "actual" && VerbGroups.Read(unit, verb) is { IsPassive: true, IsUnreal: true };
        modality = isToBeSigned || (verb.Form is CueForm.Base or CueForm.Gerund && !isTold && modality is not "denied") ? "planned" : modality;
        return new EventFacts(
            "signing",
            modality,
            [.. signers.Select(id => new DraftParticipant(id, "signatory"))],
            Signing.PlaceIn(unit, verb.First),
            modality == "actual" ? Signing.DayOf(unit, verb.First) : isToBeSigned ? EventDays.Of(unit, true, verb.First).First : null,
            new DraftSpan(unit.Start, unit.End));
    }

    /// <summary>"signed the Treaty with X, Y and Z", "the Treaty was signed between X and Y": those who are named after it.</summary>
    private static IReadOnlyList<string> OtherSides(Unit unit, CueMatch verb, IReadOnlyList<string> subject)
    {
        var isPassive = VerbGroups.Read(unit, verb) is { IsPassive: true };
        if (subject.Count == 0 && !isPassive)
        {
            // "after it signed a deal with X": nobody knows who.
            return [];
        }

        var marker = Enumerable.Range(verb.End, Reach).TakeWhile(at => at < unit.Count && unit[at].Kind is ItemKind.Word or ItemKind.Number || unit.At(at).Is(","))
            .FirstOrDefault(at => unit[at].Is(isPassive ? "between" : "with"), -1);
        return marker > 0 && (isPassive || HasDocument(unit, verb.End, marker)) ? MeetingParties.Company(unit, marker + 1) : [];
    }

    /// <summary>"welcomed the signing of …": a noun, whose subject nobody here is.</summary>
    private static bool IsNominal(Unit unit, CueMatch verb) =>
        verb.Form == CueForm.Gerund && (Words.Determiners.Contains(unit.At(verb.First - 1).Lower) || unit.At(verb.End).Is("of") || unit.At(verb.First - 1).Kind == ItemKind.Possessive);

    private static bool HasDocument(Unit unit, int first, int end)
    {
        for (var at = Math.Max(0, first); at < Math.Min(unit.Count, end); at++)
        {
            if (IsDocument(unit[at].Lower))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDocument(string lower) =>
        AgreementNames.IsKind(lower) || lower is "document" or "documents" or "agreements" or "treaties" or "deal" or "deals" or "memoranda" or "accords" or "pacts" or "declarations" or "contract" or "contracts";
}
