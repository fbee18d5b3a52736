using System.Collections.Frozen;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements.Rules;

/// <summary>The quotation, or the clause, that stands before its reporter.</summary>
internal static class ContentBefore
{
    /// <summary>Fewer words are a clause only by a quotation.</summary>
    private const int ShortestClause = 3;

    /// <summary>Words from the sentence's start are a clause from so many on, even where its verb looks like a noun.</summary>
    private const int ShortestWhole = 4;

    /// <summary>A phrase that a preposition opens is no clause with fewer items than this.</summary>
    private const int LongestAdjunct = 7;

    /// <summary>Words whose clause may end in an auxiliary: "more than she did".</summary>
    private static readonly FrozenSet<string> BeforeAuxiliaryAtEnd = WordSet.Of("as how than way what where who");

    /// <summary>The content that ends before an index; empty where none does.</summary>
    public static Phrase Of(Unit unit, int end)
    {
        while (end > 0 && unit[end - 1].Kind == ItemKind.Mark)
        {
            end--;
        }

        var first = end;
        while (first > 0 && !EndsEarlierContent(unit, first - 1, end))
        {
            first--;
        }

        if (first == 0 && unit[0].Is("as") && unit[end - 1].Kind != ItemKind.Quotation)
        {
            return AfterCircumstance(unit, end);
        }

        while (first < end && IsLeading(unit, first))
        {
            first++;
        }

        return !IsAsked(unit, first, end) && !IsProgramme(unit, first, end) && (IsQuotation(unit, first, end) || IsClause(unit, first, end)) ? new Phrase(first, end) : new Phrase(end, end);
    }

    /// <summary>"She did not, however, found the club.": words that end in an auxiliary are no clause.</summary>
    public static bool IsBrokenOff(Unit unit, Phrase content) =>
        !content.IsEmpty
        && unit[content.End - 1] is { Kind: ItemKind.Word } last
        && (EndsInAuxiliary(unit, content) || Words.Negations.Contains(last.Lower) || EndsInHowever(unit, content));

    private static bool EndsInAuxiliary(Unit unit, Phrase content) =>
        Words.IsFinite(unit[content.End - 1].Lower)
        && !Enumerable.Range(content.First, content.Count - 1).Any(at => BeforeAuxiliaryAtEnd.Contains(unit[at].Lower));

    private static bool EndsInHowever(Unit unit, Phrase content) =>
        unit[content.End - 1].Is("however") && Words.Negations.Contains(unit.At(content.End - 3).Lower);

    /// <summary>A full quotation before another one, a semicolon, or a sentence mark belongs to what was said before.</summary>
    private static bool EndsEarlierContent(Unit unit, int at, int end) =>
        unit[at].Lower is ";" or ":"
        || NewClause.IsQuestion(unit, at)
        || ClosesEarlierReport(unit, at)
        || IsDashBeforeQuotation(unit, at, end)
        || (at < end - 1 && (unit[at].EndsSentence || (unit[at].LastMark == ',' && (at == 0 || !GoesOnBehind(unit, at + 1)))));

    /// <summary>"It rained, Radio One reported, | while it was dry in Oslo, the Post said": the comma behind an earlier reporter.</summary>
    private static bool ClosesEarlierReport(Unit unit, int at) =>
        unit[at].Is(",") && unit.At(at + 1).Lower is "while" or "but" or "and"
        && unit.CueAt(at - 1) is { Form: CueForm.Past or CueForm.Present, Entry.Group: "say" } cue
        && NounPhrases.EndingBefore(unit, cue.First) is { IsEmpty: false, First: > 0 } subject && unit[subject.First - 1].Is(",");

    /// <summary>"Berg said he liked him – “…,” he said twice": the quotation alone, where what stands before has a reporter of its own.</summary>
    private static bool IsDashBeforeQuotation(Unit unit, int at, int end) =>
        Words.IsDash(unit[at].Lower) && at == end - 2 && unit[end - 1].Kind == ItemKind.Quotation
        && Enumerable.Range(0, at).Any(index => unit.CueAt(index) is { Form: CueForm.Past, Entry.Group: "say" or "act" });

    /// <summary>“…,” in his words, “…,” well before that, “…,” aside: what follows the quotation's comma belongs to it.</summary>
    private static bool GoesOnBehind(Unit unit, int at)
    {
        var preposition = Words.IsAdverb(unit[at]) || unit[at].Is("well") ? at + 1 : at;
        return Words.Prepositions.Contains(unit.At(preposition).Lower) || unit[at].Is("aside") || unit.CueAt(at) is { Form: CueForm.Gerund };
    }

    /// <summary>"As the fleet grows, the union pledged to …": a circumstance, not what was said, unless its clause follows.</summary>
    private static Phrase AfterCircumstance(Unit unit, int end)
    {
        var comma = 1;
        while (comma < end && !unit[comma].Is(","))
        {
            comma++;
        }

        return new Phrase(ContentBounds.HasVerb(unit, comma, end) ? 0 : end, end);
    }

    private static bool IsLeading(Unit unit, int at) =>
        unit[at].Kind == ItemKind.Mark
        || unit[at].Is("as")
        || (at > 0 && unit[at].Is("while") && unit[at - 1].Is(","))
        || (at == 0 && IsJoint(unit[0].Lower));

    private static bool IsJoint(string word) => word is "but" or "and" or "yet" or "so";

    /// <summary>"Asked about the talks, he said …", "…, and when asked whether …, he said": what he was asked.</summary>
    private static bool IsAsked(Unit unit, int first, int end) =>
        (first > 0 && NewClause.IsQuestion(unit, first - 1)) || (first < end && unit[first].Is("asked") && unit[first].IsCapital);

    private static bool IsQuotation(Unit unit, int first, int end) =>
        first < end && unit[end - 1].Kind == ItemKind.Quotation;

    /// <summary>"Sunday on Radio One's “Morning Hour,” she said": when and where, with a title.</summary>
    private static bool IsProgramme(Unit unit, int first, int end) =>
        end - first > 2 && (Words.Times.Contains(unit[first].Lower) || Words.Prepositions.Contains(unit[first].Lower))
        && unit.IsTitle(end - 1) && !ContentBounds.HasFinite(unit, first, end);

    private static bool IsClause(Unit unit, int first, int end) =>
        end - first >= ShortestClause
        && !(first == 0 && OpensWithReport(unit))
        && !(end - first < LongestAdjunct && Words.Prepositions.Contains(unit[first].Lower))
        && (IsWhole(unit, first, end) || ContentBounds.HasVerb(unit, first, end) || HasPast(unit, first + 2, end))
        && (!Words.Conjunctions.Contains(unit[first].Lower) || MayOpenWithConjunction(unit, first, end));

    /// <summary>"in Bergen the day began with a minute of silence"</summary>
    private static bool HasPast(Unit unit, int first, int end) => Enumerable.Range(first, Math.Max(0, end - first)).Any(at => NounCueEnd.IsPast(unit[at].Lower));

    /// <summary>"Saying that it was over, he left": a participle that reports.</summary>
    private static bool OpensWithReport(Unit unit) =>
        unit.CueAt(0) is { Form: CueForm.Gerund, Entry.Group: "say" } opening && unit.IsWord(opening.End, "that");

    /// <summary>Words from the sentence's start up to ", a poll found."</summary>
    private static bool IsWhole(Unit unit, int first, int end) => first == 0 && end - first >= ShortestWhole && OpensClause(unit[0]);

    private static bool OpensClause(in Item item) =>
        !Words.Prepositions.Contains(item.Lower) && !Words.IsAdverb(item) && !item.EndsWith("ing") && !item.EndsWith("ed");

    /// <summary>A conjunction at the sentence's start, or behind its joint.</summary>
    private static bool MayOpenWithConjunction(Unit unit, int first, int end) =>
        (first == 0 || (first == 1 && IsJoint(unit[0].Lower)))
        && (unit[first].Lower is "that" or "what" or "how" || HasClauseAfterFront(unit, end));

    /// <summary>"After two terms, Berg plans to go, her aide said.": the clause follows what opens the sentence.</summary>
    private static bool HasClauseAfterFront(Unit unit, int end)
    {
        for (var at = 2; at < end - 2; at++)
        {
            if (unit[at].Is(","))
            {
                return !unit.IsWord(1, "asked") && OpensMainClause(unit[at + 1]) && ContentBounds.HasVerb(unit, at + 1, end);
            }
        }

        return false;
    }

    private static bool OpensMainClause(in Item item) =>
        item.Kind == ItemKind.Word
        && item.Lower is not ("which" or "who")
        && !Words.Prepositions.Contains(item.Lower)
        && !Words.Conjunctions.Contains(item.Lower);
}
