using Graph.Extraction.Statements;

namespace Graph.Extraction.Agreements;

/// <summary>Agreements whose verb stands before a whole list: "27 documents were signed, among them …", "agreed to (i) …; (ii) open negotiations on …".</summary>
internal static class ListedAgreements
{
    /// <summary>A list of agreements has no more items before one of them.</summary>
    private const int LongestList = 60;

    /// <summary>The verb stands within so many items before "including".</summary>
    private const int ListReach = 12;

    /// <summary>Adds what the words before the list say of the agreement named at an item, where nothing else told its status.</summary>
    public static void Apply(Unit unit, int name, AgreementFacts facts)
    {
        ApplyList(unit, name, facts);
        ApplyOpening(unit, name, facts);
    }

    /// <summary>"agreed to (i) …; (ii) open negotiations on an Agreement": one that is still to be made, of those who agree.</summary>
    private static void ApplyOpening(Unit unit, int name, AgreementFacts facts)
    {
        if (facts.Status is null && Enumerable.Range(1, 8).Any(back => unit.At(name - back).Lower is "negotiations" or "negotiate" or "conclude" or "finalise" or "finalize"))
        {
            facts.Reach("announced");
            if (Enumerable.Range(0, name).Select(at => Signing.Agreeing.MatchAt(unit, at)).FirstOrDefault(verb => verb is not null) is { } agreeing)
            {
                AgreementFacts.Join(facts.Parties, Parties.PartiesOf(unit.Reading, Signing.SignersOf(unit, agreeing)));
            }
        }
    }

    /// <summary>"Several documents were signed, among them the Agreement on Fish": of one that is listed after a passive.</summary>
    private static void ApplyList(Unit unit, int name, AgreementFacts facts)
    {
        if (facts.Status is null && VerbOver(unit, name) is { } over)
        {
            facts.Reach("signed");
            var signers = Parties.PartiesOf(unit.Reading, Signing.SignersOf(unit, over));
            facts.SignedOn ??= Signing.DayOf(unit, over.First);
            signers = signers.Count > 0 ? signers : BetweenAfter(unit, name);
            AgreementFacts.Join(facts.Parties, signers.Count > 0 ? signers : Parties.SpokenOfBefore(unit) is { Count: > 0 } before ? before : Parties.OfOpening(unit.Reading));
        }
    }

    /// <summary>"including an agreement on fish and one on rice between X and Y": the sides that stand after the last of the list.</summary>
    private static IReadOnlyList<string> BetweenAfter(Unit unit, int name)
    {
        var between = Array.FindLastIndex(unit.Items, item => item.Is("between"));
        return between > name ? Parties.Between(unit, unit[between - 1].End) : [];
    }

    /// <summary>The verb of signing, told as done, that stands before a list with "including" or "among them" around an item; null where none does.</summary>
    public static CueMatch? VerbOver(Unit unit, int name)
    {
        if (!unit.MayHold(WordTraits.Signing))
        {
            return null;
        }

        var list = Enumerable.Range(1, LongestList).Select(back => name - back).TakeWhile(at => at > 0 && !unit[at].Is(";")).FirstOrDefault(at => unit[at].Lower is "including" || (unit[at].Is("among") && unit.At(at + 1).Lower is "them" or "these" or "which"), -1);
        list = list <= 0 ? ColonBefore(unit, name) : list;
        return list <= 0 ? null
            : Enumerable.Range(Math.Max(0, list - ListReach), Math.Min(ListReach, list)).Select(at => Signing.Verbs.MatchAt(unit, at))
                .FirstOrDefault(verb => verb is { Entry.Lemma: "sign" or "conclude" or "initial" } && (verb.Form is CueForm.Past or CueForm.Participle || (verb.Form == CueForm.Gerund && unit.IsWord(verb.End, "of"))) && Reality.OfVerb(unit, verb) == "actual");
    }

    /// <summary>"witnessed the signing of five documents: an agreement on …; an MoU on …".</summary>
    private static int ColonBefore(Unit unit, int name)
    {
        var colon = Enumerable.Range(1, LongestList).Select(back => name - back).TakeWhile(at => at > 0).FirstOrDefault(at => unit[at].Is(":"), -1);
        var noun = colon > 1 && unit[colon - 1].Is("signed") ? colon - 2 : colon - 1;
        return colon > 0 && AreDocuments(unit[noun].Lower) ? colon : -1;
    }

    /// <summary>Whether a noun names several agreements at once.</summary>
    public static bool AreDocuments(string noun) =>
        noun is "documents" or "agreements" or "memoranda" or "mous" or "instruments" or "accords" or "treaties";

    /// <summary>"have concluded an Agreement on Fish and a Convention on Rice, signed in Oslo": the place is that of the last one.</summary>
    public static bool IsFirst(Unit unit, CueMatch verb) =>
        Enumerable.Range(verb.End, unit.Count - verb.End).TakeWhile(at => !unit[at].Is(";")).Any(at => Signing.Verbs.MatchAt(unit, at) is { Form: CueForm.Past or CueForm.Participle } && unit.IsWord(at + 1, "in"));
}
