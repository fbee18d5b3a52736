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

            if (!Enumerable.Range(name + 1, at - name).Any(before => unit[before].Lower is "is" or "was" or "are" or "were") || unit.At(at + 1).Lower is not ("on" or "in" or "at" or "by" or "between" or "among"))
            {
                return false;
            }

            facts.Reach("signed");
            facts.SignedOn ??= Signing.DayAfter(unit, at) ?? Signing.DayOf(unit, at);
            facts.Place ??= Signing.PlaceIn(unit);
            for (var next = at + 1; next < unit.Count; next++)
            {
                if (unit[next].Lower is "between" or "among" or "by")
                {
                    var ids = Signing.Agents(unit, next);
                    AgreementFacts.Join(facts.Parties, Parties.PartiesOf(unit.Reading, ids));
                    AgreementFacts.Join(facts.Signatories, ids.Where(id => unit.Reading.Actors.Find(id) is { Kind: ActorKind.Person }));
                    break;
                }
            }

            return true;
        }

        return false;
    }
}
