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
        AgreementFacts? current = null;
        SignedList? list = null;
        foreach (var unit in reading.Units)
        {
            list = list is not null && SignedList.IsEntry(unit) ? list : null;
            current = ReadUnit(unit, gathered, replaced, current, list) ?? current;
            list ??= SignedList.OpenedBy(unit);
        }

        if (gathered.InOrder.FirstOrDefault(facts => TreatySheet.IsSubject(reading, facts)) is { } subject)
        {
            TreatySheet.Apply(reading, subject);
        }

        foreach (var facts in gathered.InOrder.Where(facts => facts is { Parties.Count: 0, Status: not null }))
        {
            facts.Parties.AddRange(Parties.OfRelations(reading));
        }

        var treaties = gathered.InOrder.Select(facts => DraftOf(facts, replaced)).ToList();
        return [.. treaties.Concat(replaced).DistinctBy(treaty => treaty.Id, StringComparer.Ordinal)];
    }

    /// <summary>Reads what a unit says of agreements; the one that it is about, or null.</summary>
    /// <param name="current">The one named last before, which "the treaty" means.</param>
    /// <param name="list">The list of what was signed that the unit is an entry of; null where it is none.</param>
    private static AgreementFacts? ReadUnit(Unit unit, GatheredAgreements gathered, List<DraftTreaty> replaced, AgreementFacts? current, SignedList? list)
    {
        AgreementFacts? last = null;
        var subject = current is not null && LaterReference.OpensWithKind(unit) && LaterReference.Apply(unit, 1, current) ? current : null;
        var isOfSubject = subject is not null;
        var lastAt = 0;
        var lastEnd = 0;
        for (var at = 0; at < unit.Count; at++)
        {
            if (!unit[at].MayBe(WordTraits.Agreement) || unit[at].Start < lastEnd || (AgreementNames.At(unit, at) ?? PlainNames.At(unit, at)) is not { } name || Replacement.IsReplaced(unit, at) || IsPartOfAmending(unit, at))
            {
                continue;
            }

            var count = gathered.InOrder.Count;
            last = last is not null && IsOtherName(unit, lastAt, at) ? Renamed(gathered, last, name, unit) : FactsOf(gathered, name, unit);
            lastAt = at;
            lastEnd = Numbered.IsAt(unit, at) ? name.Span.End : 0;
            subject ??= last;
            gathered.AddShort(ShortNames.After(unit, name.Span.End), last);
            AgreementFacts.Join(last.Parties, Parties.Between(unit, name.Span.End));
            AgreementFacts.Join(last.Parties, Parties.Between(unit, unit[at].End));
            AgreementFacts.Join(last.Parties, Parties.InName(unit, name.Span));
            AgreementFacts.Join(last.Parties, FullTitles.SidesIn(unit, at));
            AgreementFacts.Join(last.Parties, Parties.InDefinition(unit, at));
            last.Evidence.Add(new DraftSpan(unit.Start, unit.End));
            if (NameDates.After(unit, at, unit.IndexAt(name.Span.End)) is { } day)
            {
                last.SignedOn ??= day;
                last.Reach("signed");
            }

            if (!isOfSubject)
            {
                Signing.Apply(unit, at, last);
            }

            Binding.Apply(unit, name.Span, last);
            list?.Apply(last);
            if (last is { Parties.Count: 0, Status: "signed", SignedOn: not null })
            {
                AgreementFacts.Join(last.Parties, Parties.SpokenOfBefore(unit));
            }

            if (last.Parties.Count < PlainNames.FewestParties(name) && AgreementNames.At(unit, at) is null && gathered.InOrder.Count > count)
            {
                // "a free trade agreement" of nobody is no agreement.
                gathered.RemoveLast(last);
                subject = subject == last ? null : subject;
                last = null;
            }
        }

        if (last is null && ShortNames.In(unit, gathered) is { } known)
        {
            last = LaterReference.Apply(unit, known.At, known.Facts) ? known.Facts : null;
        }
        else if (last is null && current is not null && LaterReference.In(unit) is { } noun)
        {
            last = LaterReference.Apply(unit, noun, current) | Replacement.Tells(unit) ? current : null;
        }

        if (last is not null)
        {
            Replacement.Apply(unit, last, replaced);
        }

        return subject ?? last;
    }

    /// <summary>"Protocol Amending the Convention on Z": a part of the protocol's own name.</summary>
    private static bool IsPartOfAmending(Unit unit, int at) =>
        unit.At(unit.IsWord(at - 1, "the") ? at - 2 : at - 1) is { Lower: "amending" or "modifying" or "supplementing", IsCapital: true };

    /// <summary>"X, formally the Treaty on Y", "X (the Y Treaty)", "X was a treaty of friendship": a second name of the same agreement.</summary>
    private static bool IsOtherName(Unit unit, int first, int at)
    {
        for (var between = first + 1; between < at; between++)
        {
            if (unit[between].Lower is "formally" or "officially" or "known" or "referred" || (unit[between].Is("(") && !Enumerable.Range(between, at - between).Any(next => unit[next].Is(")"))) || (unit[between].Lower is "is" or "was" && unit.At(between + 1).Lower is "a" or "an" or "the"))
            {
                return true;
            }

            if (Signing.Verbs.MatchAt(unit, between) is not null || unit[between].Lower is ";" || (unit[between].Is("and") && unit.Reading.Actors.StartingAt(unit[between + 1].Start) is null))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The same agreement with another name, where that name has a capital of its own.</summary>
    private static AgreementFacts Renamed(GatheredAgreements gathered, AgreementFacts facts, AgreementName name, Unit unit)
    {
        var words = AgreementNames.Flat(name.Span.Of(unit.Reading.Text).ToString());
        if (char.IsUpper(words[0]))
        {
            AgreementFacts.Join(facts.Names, [words]);
            gathered.AddName(name.Subject, name.Kind, facts);
        }

        return facts;
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
