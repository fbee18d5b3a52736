using Graph.Extraction.Actors;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Agreements;

/// <summary>The first sentence of an entry on an agreement, which tells of its signing.</summary>
internal static class TreatyDefinition
{
    /// <summary>"is an alliance signed between Portugal and England on 9 May 1386 at Windsor": a definition tells of the signing.</summary>
    public static bool Apply(Unit unit, int name, AgreementFacts facts)
    {
        for (var at = name + 1; at < Math.Min(unit.Count, name + 30); at++)
        {
            if (!unit[at].Lower.AsSpan().SequenceEqual("signed") && unit[at].Lower is not "concluded" and not "agreed")
            {
                continue;
            }

            if (!MayDefine(unit, name, at) || unit.At(at + 1).Lower is not ("on" or "in" or "at" or "by" or "between" or "among"))
            {
                return false;
            }

            facts.Reach("signed");
            facts.SignedOn ??= Signing.DayAfter(unit, at) ?? Signing.DayOf(unit, at);
            facts.Place ??= Signing.PlaceIn(unit);
            for (var next = at + 1; next < unit.Count && Signing.Verbs.MatchAt(unit, next) is null; next++)
            {
                if (unit[next].Lower is "between" or "among" or "by")
                {
                    var ids = Signing.Agents(unit, next);
                    AgreementFacts.Join(facts.Parties, SidesOf(unit, next, ids));
                    AgreementFacts.Join(facts.Signatories, ids.Where(id => unit.Reading.Actors.Find(id) is { Kind: ActorKind.Person }));
                    break;
                }
            }

            return true;
        }

        return false;
    }

    /// <summary>"is an alliance signed between", "the Treaty of Norda, concluded between": a definition, or a participle right after the name.</summary>
    private static bool MayDefine(Unit unit, int name, int verb) =>
        Enumerable.Range(name + 1, verb - name).Any(before => unit[before].Lower is "is" or "was" or "are" or "were")
        || (unit[verb - 1].Is(",") && !Enumerable.Range(name + 1, verb - name - 1).Any(at => IsOfAnother(unit, at)));

    private static bool IsOfAnother(Unit unit, int at) =>
        Words.Auxiliaries.Contains(unit[at].Lower) || (unit[at].MayBe(WordTraits.Agreement) && AgreementNames.At(unit, at) is not null);

    /// <summary>The two sides after "between", also where each is described: "between Denmark, the stronger, and Sweden, a former ally".</summary>
    private static IReadOnlyList<string> SidesOf(Unit unit, int preposition, IReadOnlyList<string> agents)
    {
        var parties = Parties.PartiesOf(unit.Reading, agents);
        return parties.Count > 1 || unit[preposition].Is("by") ? parties : Parties.Described(unit, preposition + 1) is { Count: 2 } described ? described : parties;
    }
}
