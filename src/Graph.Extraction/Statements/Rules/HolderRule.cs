using System.Collections.Frozen;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements.Rules;

/// <summary><c>is a vocal advocate of …</c>, <c>remains an opponent of …</c>, <c>emerged as a champion for …</c>: who holds a view is called by it.</summary>
internal static class HolderRule
{
    /// <summary>The words between the verb and the noun are no more than this many.</summary>
    private const int Reach = 7;

    /// <summary>Forms of "be", "become" and "remain".</summary>
    private static readonly FrozenSet<string> Holding = WordSet.Of("are became become becomes been is remain remained remains was were");

    /// <summary>The report around the noun at an index; null where it names somebody rather than telling what he stands for.</summary>
    public static Report? Read(Unit unit, int noun)
    {
        if (unit.At(noun + 1).Lower is not ("of" or "for") || unit.At(noun + 2).Kind == ItemKind.Mark)
        {
            return null;
        }

        var verb = noun - 1;
        while (noun - verb < Reach && !IsHolding(unit, verb) && MayStandBetween(unit.At(verb)))
        {
            verb--;
        }

        if (!IsHolding(unit, verb))
        {
            return null;
        }

        while (verb > 1 && IsAuxiliary(unit[verb - 1]))
        {
            verb--;
        }

        var cue = new Phrase(verb, noun + 2);
        var group = VerbGroup.OfWords(new CueMatch(noun, noun + 1, new CueEntry(unit[noun].Lower, CueFrames.Noun, "feel"), CueForm.Past), cue);
        var content = new Phrase(cue.End, ContentBounds.EndOf(unit, cue.End, group, isClause: false));
        return NounPhrases.EndingBefore(unit, verb) is { IsEmpty: false } source && Speakers.IsActor(unit, source) && content.Count > 0
            ? new Report("holder", content, cue, source, 0.6)
            : null;
    }

    private static bool MayStandBetween(in Item item) =>
        item.Kind == ItemKind.Word && (item.Lower is "of" or "as" || !Words.Prepositions.Contains(item.Lower));

    private static bool IsAuxiliary(in Item item) =>
        item.Kind == ItemKind.Word && (Words.Having.Contains(item.Lower) || Words.IsAdverb(item));

    /// <summary>A form of "be", "become" or "remain", or "emerged as".</summary>
    private static bool IsHolding(Unit unit, int at) =>
        Holding.Contains(unit.At(at).Lower) || (unit.At(at).Lower is "emerged" or "emerges" && unit.IsWord(at + 1, "as"));
}
