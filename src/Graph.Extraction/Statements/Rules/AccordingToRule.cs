using System.Collections.Frozen;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements.Rules;

/// <summary><c>According to X, …</c> and <c>…, according to X</c>. Plans, laws and schedules are not speakers.</summary>
internal static class AccordingToRule
{
    /// <summary>The words that name a source are no more than this many.</summary>
    private const int LongestSource = 30;

    /// <summary>An adjunct that opens the sentence has fewer items than this.</summary>
    private const int LongestFront = 6;

    /// <summary>What stands between commas behind a source is no longer than this many items.</summary>
    private const int LongestInsertion = 20;

    /// <summary>"According to" these is no report: plan, schedule, law.</summary>
    private static readonly FrozenSet<string> Standards = WordSet.Of(
        """
        age criteria custom customs guidelines how law laws merit need needs norms order plan plans precedent principle principles procedure
        procedures protocol requirements rule rules schedule script size standard standards taste terms timetable tradition traditions type
        whether which
        """);

    /// <summary>Conjunctions whose clause "according to" may stand in front of.</summary>
    private static readonly FrozenSet<string> OpensClauseInFront = WordSet.Of("after although because since that though");

    /// <summary>Words that open an apposition or a relative clause.</summary>
    private static readonly FrozenSet<string> OpensApposition = WordSet.Of("a an the which who whose");

    /// <summary>The report around the words at an index; null where they are not "according to" a speaker.</summary>
    public static Report? Read(Unit unit, int at)
    {
        if (!unit.IsWord(at, "according") || !unit.IsWord(at + 1, "to") || at + 2 >= unit.Count)
        {
            return null;
        }

        var source = new Phrase(at + 2, EndOfSource(unit, at + 2));
        if (source.IsEmpty || Standards.Contains(unit[source.End - 1].Lower))
        {
            return null;
        }

        var cue = new Phrase(at, at + 2);
        return Opens(unit, at, source.End) ? Opening(unit, cue, source) : Following(unit, cue, source);
    }

    /// <summary>Whether the words open what they report: at the sentence's start, or behind "that" or a joint.</summary>
    private static bool Opens(Unit unit, int at, int end) =>
        at == 0
        || unit[at - 1].Lower is ";" or "but" or "and"
        || (at < 3 && Words.IsAdverb(unit[0]) && (at == 1 || unit[1].Is(",")))
        || (unit.IsWord(end, ",") && StandsInFront(unit, at));

    /// <summary>"that according to X, …", "because, according to X, …", "In addition, according to X, …"</summary>
    private static bool StandsInFront(Unit unit, int at) =>
        unit[at - 1].Is("that")
        || (unit[at - 1].Is(",") && (OpensClauseInFront.Contains(unit.At(at - 2).Lower) || IsFront(unit, at - 1)));

    /// <summary>"Over the long term, | according to …": an adjunct before the first comma.</summary>
    private static bool IsFront(Unit unit, int comma) =>
        comma is > 1 and < LongestFront
        && Words.Prepositions.Contains(unit[0].Lower)
        && !Enumerable.Range(0, comma).Any(at => unit[at].Kind != ItemKind.Word || Words.IsFinite(unit[at].Lower));

    private static Report? Opening(Unit unit, Phrase cue, Phrase source)
    {
        var comma = EndOfInsertion(unit, source.End);
        var first = unit.IsWord(comma, ",") ? comma + 1 : source.End;
        var group = VerbGroup.OfWords(new CueMatch(cue.First, cue.End, new CueEntry("according to", CueFrames.None, "say"), CueForm.Past), cue, source);
        var content = new Phrase(first, ContentBounds.EndOf(unit, first, group, isClause: true));
        return content.IsEmpty ? null : new Report("according-to", content, cue, source, 0.9);
    }

    private static Report? Following(Unit unit, Phrase cue, Phrase source)
    {
        var end = ContentBounds.TrimEnd(unit, 0, cue.First);
        var first = end;
        while (first > 0 && !unit[first - 1].Is(";") && !(unit[first - 1].Is(",") && unit[first].Lower is "but" or "and"))
        {
            first--;
        }

        while (first < end && (unit[first].Kind == ItemKind.Mark || unit[first].Lower is "but" or "and"))
        {
            first++;
        }

        var content = new Phrase(first, end);
        return content.Count < 3 ? null : new Report("according-to-after", content, cue, source, 0.85) { Rest = RestBehind(unit, source, content) };
    }

    /// <summary>
    /// "Absent from the talks, according to the mayor, was any mention of it.": the verb and what follows it; null where the sentence has
    /// one before.
    /// </summary>
    private static Phrase? RestBehind(Unit unit, Phrase source, Phrase content)
    {
        var close = unit.IsWord(source.End, "who") ? Math.Max(source.End, Array.FindIndex(unit.Items, source.End, item => item.Is(","))) : source.End;
        return content.First == 0
            && unit.IsWord(close, ",")
            && Words.IsFinite(unit.At(close + 1).Lower)
            && !ContentBounds.HasFinite(unit, content.First, content.End)
                ? new Phrase(close + 1, ContentBounds.TrimEnd(unit, close + 1, unit.Count))
                : null;
    }

    private static int EndOfSource(Unit unit, int first)
    {
        var end = first;
        while (end < unit.Count && end - first < LongestSource && MayBeInSource(unit, end, first))
        {
            end++;
            if (unit[end - 1] is { Kind: ItemKind.Quotation, LastMark: ',' })
            {
                break;
            }
        }

        return end;
    }

    private static bool MayBeInSource(Unit unit, int at, int first) => unit[at].Kind switch
    {
        ItemKind.Mark => unit[at].Is("/"),
        ItemKind.Quotation => IsOwned(unit, at, first),
        _ => at == first || !(OpensClause(unit, at) || Words.PersonPronouns.Contains(unit[at].Lower)),
    };

    /// <summary>"Ada Holm's “The Keeper”": a work, by whom it is.</summary>
    private static bool IsOwned(Unit unit, int quotation, int first) =>
        quotation > first && unit[quotation - 1].Kind == ItemKind.Possessive && unit.IsTitle(quotation);

    /// <summary>A conjunction, not the one of "more than ten witnesses".</summary>
    private static bool OpensClause(Unit unit, int at) =>
        Words.Conjunctions.Contains(unit[at].Lower) && !(unit[at].Is("than") && unit[at - 1].Lower is "more" or "fewer" or "less");

    /// <summary>"According to Ushakov, an aide to the president, …": the comma that closes the apposition opens the content.</summary>
    private static int EndOfInsertion(Unit unit, int comma)
    {
        if (!unit.IsWord(comma, ",") || !OpensInsertion(unit.At(comma + 1)))
        {
            return comma;
        }

        var isRelative = unit.At(comma + 1).Lower is "who" or "which" or "whose";
        for (var at = comma + 1; at < Math.Min(unit.Count, comma + LongestInsertion); at++)
        {
            if (unit[at].Is(","))
            {
                return at;
            }

            if (!isRelative && (Words.IsFinite(unit[at].Lower) || IsPresent(unit, at)))
            {
                return comma;
            }
        }

        return comma;
    }

    private static bool OpensInsertion(in Item item) =>
        OpensApposition.Contains(item.Lower) || (item.IsLowerWord && (Words.HumanNouns.Contains(item.Lower) || item.Is("former")));

    /// <summary>"the delegation includes the minister": a verb in -s before its object.</summary>
    private static bool IsPresent(Unit unit, int at) =>
        unit[at] is { IsLowerWord: true, Lower.Length: > 4 } word
        && word.Lower.EndsWith('s')
        && !word.EndsWith("ss")
        && !Words.HumanNouns.Contains(word.Lower)
        && FollowsSubject(unit[at - 1])
        && (Words.Determiners.Contains(unit.At(at + 1).Lower) || unit.At(at + 1).IsCapital);

    private static bool FollowsSubject(in Item before) => before.Kind == ItemKind.Word && !Words.Prepositions.Contains(before.Lower);
}
