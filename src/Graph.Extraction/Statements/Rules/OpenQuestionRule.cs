using System.Collections.Frozen;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements.Rules;

/// <summary>
/// <c>It is unclear whether …</c>, <c>it was hard to say how …</c>, <c>Whether … is unknown</c>: what the text leaves open, told by nobody
/// who is named.
/// </summary>
internal static class OpenQuestionRule
{
    private const string Name = "open-question";

    private static readonly FrozenSet<string> Open = WordSet.Of("clear uncertain unclear unknown");

    private static readonly FrozenSet<string> Hard = WordSet.Of("difficult early hard impossible soon");

    private static readonly FrozenSet<string> Telling = WordSet.Of("know predict say tell");

    private static readonly FrozenSet<string> Being = WordSet.Of("'s is remained remains was ’s");

    private static readonly FrozenSet<string> Questions = WordSet.Of("how if what when where whether which who why");

    /// <summary>Whether a word may be that of an open question.</summary>
    public static bool MayBe(in Item word) => Open.Contains(word.Lower) || Hard.Contains(word.Lower);

    /// <summary>The report around the adjective at an index; null where it leaves nothing open.</summary>
    public static Report? Read(Unit unit, int at)
    {
        if (unit[at].Kind != ItemKind.Word || !MayBe(unit[at]) || VerbBefore(unit, at) is not (>= 0 and var verb))
        {
            return null;
        }

        var end = Hard.Contains(unit[at].Lower)
            ? unit.IsWord(at + 1, "to") && Telling.Contains(unit.At(at + 2).Lower) ? at + 3 : -1
            : at + 1;
        if (end < 0)
        {
            return null;
        }

        if (Questions.Contains(unit[0].Lower) && unit.At(end).Kind == ItemKind.Mark && verb > 2 && !unit[unit.Count - 1].Is("?"))
        {
            return Reported(new Phrase(0, verb), new Phrase(verb, end));
        }

        var first = Words.IsAdverb(unit.At(end)) ? end + 1 : end;
        if (!Questions.Contains(unit.At(first).Lower) || unit.At(first + 1).Kind != ItemKind.Word || !unit.IsWord(verb - 1, "it"))
        {
            return null;
        }

        var cue = new Phrase(verb - 1, end);
        var group = VerbGroup.OfWords(new CueMatch(at, at + 1, new CueEntry(unit[at].Lower, CueFrames.Wh, "ask"), CueForm.State), cue);
        return Reported(new Phrase(end, ContentBounds.EndOf(unit, first, group, isClause: true)), cue);
    }

    /// <summary>Index of the verb in "is not yet clear", "remains unclear"; -1 where none stands there, or what it says is clear.</summary>
    private static int VerbBefore(Unit unit, int at)
    {
        var verb = at - 1;
        var isNegated = false;
        while (verb >= 0 && (Words.Negations.Contains(unit[verb].Lower) || Words.IsAdverb(unit[verb]) || unit[verb].Lower is "too" or "yet" or "so"))
        {
            isNegated |= Words.Negations.Contains(unit[verb].Lower);
            verb--;
        }

        var isOpen = isNegated == unit[at].Is("clear");
        return verb >= 0 && isOpen && Being.Contains(unit[verb].Lower) ? verb : -1;
    }

    private static Report? Reported(Phrase content, Phrase cue) =>
        content.Count < 2 ? null : new Report(Name, content, cue, null, 0.5) { IsUnattributed = true };
}
