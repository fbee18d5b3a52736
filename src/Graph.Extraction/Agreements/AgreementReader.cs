using Graph.Extraction.Drafts;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Agreements;

/// <summary>Reads treaties and other agreements.</summary>
internal static class AgreementReader
{
    public static IReadOnlyList<DraftTreaty> Read(Reading reading)
    {
        var gathered = new GatheredAgreements();
        var replaced = new List<DraftTreaty>();
        foreach (var unit in reading.Units)
        {
            ReadUnit(unit, gathered, replaced);
        }

        var treaties = gathered.InOrder.Select(facts => DraftOf(facts, replaced)).ToList();
        return [.. treaties.Concat(replaced).DistinctBy(treaty => treaty.Id, StringComparer.Ordinal)];
    }

    private static void ReadUnit(Unit unit, GatheredAgreements gathered, List<DraftTreaty> replaced)
    {
        AgreementFacts? last = null;
        for (var at = 0; at < unit.Count; at++)
        {
            if (!unit[at].Traits.HasFlag(WordTraits.Agreement) || (AgreementNames.At(unit, at) ?? PlainNames.At(unit, at)) is not { } name || Replacement.IsReplaced(unit, at))
            {
                continue;
            }

            var count = gathered.InOrder.Count;
            last = FactsOf(gathered, name, unit);
            AgreementFacts.Join(last.Parties, Parties.Between(unit, name.Span.End));
            AgreementFacts.Join(last.Parties, Parties.InName(unit, name.Span));
            last.Evidence.Add(new DraftSpan(unit.Start, unit.End));
            Signing.Apply(unit, at, last);
            if (last.Parties.Count == 0 && PlainNames.IsPlain(unit, at) && gathered.InOrder.Count > count)
            {
                // "a free trade agreement" of nobody is no agreement.
                gathered.RemoveLast(last);
                last = null;
            }
        }

        if (last is not null)
        {
            Replacement.Apply(unit, last, replaced);
        }
    }

    /// <summary>The agreement of that subject, once, whatever word the text uses for its kind.</summary>
    private static AgreementFacts FactsOf(GatheredAgreements gathered, AgreementName name, Unit unit)
    {
        var words = AgreementNames.Flat(name.Span.Of(unit.Reading.Text).ToString());
        var facts = gathered.Find(name.Subject, name.Kind);
        if (facts is null)
        {
            facts = new AgreementFacts(words, name.Subject, name.Kind) { KindFirst = name.KindFirst };
            gathered.Add(facts);
        }
        else if (name.KindFirst && !facts.KindFirst)
        {
            // A title in full ("Treaty on …") is its name; the short form becomes another name.
            facts.Name = words;
            facts.Kind = name.Kind;
            facts.KindFirst = true;
        }

        AgreementFacts.Join(facts.Names, [words]);
        return facts;
    }

    private static DraftTreaty DraftOf(AgreementFacts facts, List<DraftTreaty> replaced)
    {
        for (var index = 0; facts.Replaces.Count > 0 && index < replaced.Count; index++)
        {
            if (facts.Replaces.Contains(replaced[index].Id))
            {
                replaced[index] = Parties.WithParties(replaced[index], facts.Parties);
            }
        }

        return new DraftTreaty
        {
            Id = TreatyIds.Of(facts.SignedOn, facts.Parties, facts.Subject),
            Name = facts.Name,
            Aliases = [.. facts.Names.Where(name => name != facts.Name)],
            Kind = facts.Kind,
            Status = facts.Status,
            Parties = facts.Parties,
            Signatories = facts.Signatories,
            SignedOn = facts.SignedOn,
            Place = facts.Place,
            Replaces = [.. facts.Replaces.Select(id => TreatyIds.WithParties(id, facts.Parties))],
            Evidence = [.. facts.Evidence.Distinct()],
            Confidence = facts.Signatories.Count > 0 ? 0.9 : 0.7,
        };
    }
}
