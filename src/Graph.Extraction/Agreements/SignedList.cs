using Graph.Extraction.Articles;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Agreements;

/// <summary>A list of what was signed, a line each, under words that say so: "The following documents were signed:".</summary>
/// <param name="Day">The day that the words over it give; null where they give none.</param>
/// <param name="Place">The place that they give; null where they give none.</param>
/// <param name="Parties">Whom they say it binds.</param>
internal sealed record SignedList(string? Day, string? Place, IReadOnlyList<string> Parties)
{
    /// <summary>The list that a sentence opens; null where it opens none.</summary>
    public static SignedList? OpenedBy(Unit unit)
    {
        if (!unit.MayHold(WordTraits.Signing) || !Array.Exists(unit.Items, item => IsDocuments(item.Lower)) || !(EndsWithColon(unit) || IsHeading(unit)))
        {
            return null;
        }

        for (var at = 0; at < unit.Count; at++)
        {
            if (Signing.Verbs.MatchAt(unit, at) is { Entry.Lemma: "sign" or "conclude" or "initial" } verb && TellsSigned(unit, verb))
            {
                return new SignedList(Signing.DayOf(unit, at), Signing.PlaceIn(unit, at), PartiesOf(unit, verb));
            }
        }

        return null;
    }

    /// <summary>Whether a unit is an entry of a list.</summary>
    public static bool IsEntry(Unit unit) => unit.Reading.PassageOf(unit).Kind == PassageKind.Bullet;

    /// <summary>Adds what the words over the list say to an agreement that an entry names.</summary>
    public void Apply(AgreementFacts facts)
    {
        facts.Reach("signed");
        facts.SignedOn ??= Day;
        facts.Place ??= Place;
        if (facts.Parties.Count == 0)
        {
            AgreementFacts.Join(facts.Parties, Parties);
        }
    }

    private static bool IsDocuments(string lower) =>
        ListedAgreements.AreDocuments(lower) || lower is "memorandums" or "following";

    private static bool EndsWithColon(Unit unit) =>
        unit.At(unit.Count - 1).Is(":") || unit.Reading.Text.AsSpan(unit.End).TrimStart(" ").StartsWith(":");

    /// <summary>"Documents signed during the visit"</summary>
    private static bool IsHeading(Unit unit) =>
        unit.Reading.PassageOf(unit).Kind == PassageKind.Heading
        && Enumerable.Range(0, unit.Count - 1).Any(at => IsDocuments(unit[at].Lower) && unit.IsWord(at + 1, "signed"));

    private static bool TellsSigned(Unit unit, CueMatch verb) =>
        (verb.Form is CueForm.Past or CueForm.Participle && Reality.OfVerb(unit, verb) == "actual")
        || (verb.Form == CueForm.Gerund && unit.IsWord(verb.End, "of"));

    private static IReadOnlyList<string> PartiesOf(Unit unit, CueMatch verb)
    {
        var signers = Agreements.Parties.PartiesOf(unit.Reading, Signing.SignersOf(unit, verb));
        return signers.Count > 0 ? signers
            : Agreements.Parties.SpokenOfBefore(unit) is { Count: > 0 } before ? before
            : Agreements.Parties.OfOpening(unit.Reading);
    }
}
