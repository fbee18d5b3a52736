using System.Collections.Frozen;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements.Rules;

/// <summary>Whether the words of a reporter that follows its content end where nothing more that could be content stands.</summary>
internal static class ReporterEnd
{
    /// <summary>Words that go on from the verb without telling what was said: "he said back", "she told him".</summary>
    private static readonly FrozenSet<string> Continuing = WordSet.Of("aloud as back her here him me out them there to us when while");

    /// <summary>Nothing that could be content follows: a mark, the end, a participle, or an adjunct up to the next mark.</summary>
    public static bool IsAt(Unit unit, int at, bool followsQuotation)
    {
        var item = unit.At(at);
        if (at >= unit.Count || (item.Kind == ItemKind.Mark && !OpensContent(item)))
        {
            return !(item.Is(",") && unit.At(at + 1).Kind == ItemKind.Quotation && unit.At(at - 2).Is(","));
        }

        if (item.Kind == ItemKind.Quotation && followsQuotation)
        {
            // “…,” he said “…”: the comma was left out.
            return true;
        }

        if (!StartsAdjunct(unit, at))
        {
            return false;
        }

        var opening = Adjuncts.SkipToOpening(unit, at, allowsObject: true);
        return opening < 0 || (followsQuotation && HasComma(unit, at, opening));
    }

    /// <summary>"…, said an official who was there.": a name that the sentence ends with, or a description of it.</summary>
    public static bool IsAllOfRest(Unit unit, int at) =>
        at >= unit.Count
        || unit[at].Lower is "who" or "."
        || (unit[at].Is(",") && !ContentBounds.HasFinite(unit, at, unit.Count));

    /// <summary>What may follow the name of a reporter behind its verb.</summary>
    public static bool IsAfterName(Unit unit, Phrase source)
    {
        var item = unit.At(source.End);
        return source.End >= unit.Count
            || item.Kind is ItemKind.Mark or ItemKind.Quotation
            || Words.Prepositions.Contains(item.Lower)
            || Words.Times.Contains(item.Lower)
            || Words.Conjunctions.Contains(item.Lower)
            || Words.IsAdverb(item)
            || item.Lower is "and" or "to" or "who"
            || item.EndsWith("ing");
    }

    private static bool OpensContent(in Item mark) => mark.Lower is ":" or "(" or "[" or "$";

    private static bool StartsAdjunct(Unit unit, int at)
    {
        var item = unit.At(at);
        return Words.Prepositions.Contains(item.Lower)
            || Words.Times.Contains(item.Lower)
            || (item.Lower is "this" or "last" && Words.Times.Contains(unit.At(at + 1).Lower))
            || Words.IsAdverb(item)
            || Continuing.Contains(item.Lower)
            || (item.Kind == ItemKind.Word && Words.HumanNouns.Contains(item.Lower));
    }

    private static bool HasComma(Unit unit, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (unit[at].Is(","))
            {
                return true;
            }
        }

        return false;
    }
}
