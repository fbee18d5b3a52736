namespace Graph.Extraction.Statements.Rules;

/// <summary><c>is a vocal advocate of …</c>, <c>remains an opponent of …</c>, <c>emerged as a champion for …</c>: who holds a view is called by it.</summary>
internal static class HolderRule
{
    /// <summary>The words between the verb and the noun are no more than this many.</summary>
    private const int Reach = 7;

    /// <summary>The report around the noun at an index; null where it names somebody rather than telling what he stands for.</summary>
    public static Report? Read(Unit unit, int noun)
    {
        if (unit.At(noun + 1).Lower is not ("of" or "for") || unit.At(noun + 2).Kind == ItemKind.Mark)
        {
            return null;
        }

        var verb = noun - 1;
        while (noun - verb < Reach && unit.At(verb) is { Kind: ItemKind.Word } word && !IsHolding(unit, verb) && (word.Lower is "of" or "as" || !Words.Prepositions.Contains(word.Lower)))
        {
            verb--;
        }

        if (!IsHolding(unit, verb))
        {
            return null;
        }

        while (unit.At(verb - 1) is { Kind: ItemKind.Word } auxiliary && (Words.Having.Contains(auxiliary.Lower) || Words.IsAdverb(auxiliary)) && verb > 1)
        {
            verb--;
        }

        var group = new VerbGroup(new CueMatch(noun, noun + 1, new CueEntry(unit[noun].Lower, CueFrames.Noun, "feel"), CueForm.Past), verb, noun + 2, null, null, false, false, false, false);
        var content = new Phrase(noun + 2, ContentBounds.EndOf(unit, noun + 2, group, isClause: false));
        return NounPhrases.EndingBefore(unit, verb) is { IsEmpty: false } source && Speakers.IsActor(unit, source) && content.Count > 0
            ? new Report("holder", content, new Phrase(verb, noun + 2), source, 0.6)
            : null;
    }

    /// <summary>A form of "be", "become" or "remain", or "emerged as".</summary>
    private static bool IsHolding(Unit unit, int at) =>
        unit.At(at).Lower is "is" or "was" or "are" or "were" or "been" or "became" or "become" or "becomes" or "remains" or "remained" or "remain"
        || (unit.At(at).Lower is "emerged" or "emerges" && unit.IsWord(at + 1, "as"));
}
