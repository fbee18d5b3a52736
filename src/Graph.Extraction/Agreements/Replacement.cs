using Graph.Extraction.Drafts;
using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Agreements;

/// <summary>Older agreements that a new one replaces: <c>will replace similar documents sealed back in 1961 and 2000</c>.</summary>
internal static class Replacement
{
    private static readonly VerbTable Verbs = new("replace", "supersede");

    private static readonly HashSet<string> Nouns = new(StringComparer.Ordinal)
    {
        "document", "documents", "protocol", "protocols", "convention", "conventions", "memorandum", "treaty", "treaties", "agreement", "agreements", "pact", "pacts", "accord", "accords", "deal", "deals", "declaration", "declarations",
    };

    /// <summary>Whether the agreement named at an item is the one replaced or amended: "a protocol amending the tax treaty".</summary>
    public static bool IsReplaced(Unit unit, int at)
    {
        if (Enumerable.Range(1, 6).TakeWhile(back => unit.At(at - back).Kind == ItemKind.Word).Any(back => unit.At(at - back).Lower is "amending" or "supplementing" or "extending" or "replacing" or "superseding" or "updating" or "implementing"))
        {
            return true;
        }

        for (var index = at - 1; index >= 0 && index > at - 8; index--)
        {
            if (Verbs.MatchAt(unit, index) is not null)
            {
                return !unit.IsWord(index + 1, "by");
            }
        }

        return false;
    }

    /// <summary>Adds a placeholder for each year that the unit gives for what is replaced.</summary>
    public static void Apply(Unit unit, AgreementFacts facts, List<DraftTreaty> replaced)
    {
        for (var at = 0; at < unit.Count; at++)
        {
            if (Verbs.MatchAt(unit, at) is null || unit.IsWord(at + 1, "by") || NounAfter(unit, at + 1) is not { } noun)
            {
                continue;
            }

            if (facts.Parties.Count == 0 && NamedAfter(unit, at + 1) is { } older)
            {
                // "replaced the 1980 Treaty of Friendship between X and Y": the new one binds the same two.
                AgreementFacts.Join(facts.Parties, Parties.Between(unit, older.Span.End));
            }

            if (YearBefore(unit, at + 1) is { } year)
            {
                Add(unit, facts, replaced, noun, year, NameAfter(unit, at + 1));
                return;
            }

            var dates = unit.Reading.DatesIn(new TextSpan(unit[at].End, EndOfReplaced(unit, at))).Where(date => date.Value.Length >= 4 && !date.Value.Contains('X', StringComparison.Ordinal)).ToList();
            foreach (var date in dates)
            {
                Add(unit, facts, replaced, noun, date.Value, dates.Count == 1 ? NameAfter(unit, at + 1) : null);
            }

            return;
        }
    }

    /// <summary>"superseded the Treaty of X and was signed on 3 May": what is told after "and" is told of the new one.</summary>
    private static int EndOfReplaced(Unit unit, int verb)
    {
        var and = Enumerable.Range(verb, unit.Count - verb).FirstOrDefault(at => unit[at].Is("and") && (Words.Auxiliaries.Contains(unit.At(at + 1).Lower) || Signing.Verbs.MatchAt(unit, at + 1) is not null), -1);
        return and > 0 ? unit[and].Start : unit.End;
    }

    /// <summary>"a 1993 accord", "the 1961 treaty".</summary>
    private static string? YearBefore(Unit unit, int first)
    {
        for (var at = first; at < Math.Min(unit.Count, first + 4); at++)
        {
            if (unit[at].Kind == ItemKind.Number && Dates.DateGrammar.Year(unit[at].Lower) is not null && unit.At(at - 1).Lower is "a" or "an" or "the" or "their" or "its")
            {
                return unit[at].Lower;
            }
        }

        return null;
    }

    /// <summary>Whether a unit tells of a replacement.</summary>
    public static bool Tells(Unit unit) => Enumerable.Range(0, unit.Count).Any(at => Verbs.MatchAt(unit, at) is not null);

    /// <summary>"the 1958 Protocol on Coastal Fishing": the name of what is replaced; null where it has none.</summary>
    private static string? NameAfter(Unit unit, int first) =>
        NamedAfter(unit, first) is { } name ? AgreementNames.Flat(name.Span.Of(unit.Reading.Text).ToString()) : null;

    private static AgreementName? NamedAfter(Unit unit, int first)
    {
        for (var at = first; at < Math.Min(unit.Count, first + 8); at++)
        {
            if (AgreementNames.At(unit, at) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    private static void Add(Unit unit, AgreementFacts facts, List<DraftTreaty> replaced, string noun, string date, string? name = null)
    {
        var id = TreatyIds.Replaced(date[..4]);
        AgreementFacts.Join(facts.Replaces, [id]);
        replaced.Add(new DraftTreaty
        {
            Id = id,
            Name = name ?? $"{noun} of {date}",
            Kind = AgreementNames.KindOf(noun),
            SignedOn = date,
            Evidence = [new DraftSpan(unit.Start, unit.End)],
            Confidence = 0.6,
        });
    }

    private static string? NounAfter(Unit unit, int first)
    {
        for (var at = first; at < Math.Min(unit.Count, first + 8); at++)
        {
            if (Nouns.Contains(unit[at].Lower))
            {
                var noun = unit[at].Lower;
                return noun.EndsWith("ties", StringComparison.Ordinal) ? noun[..^3] + "y" : noun.TrimEnd('s');
            }
        }

        return null;
    }
}
