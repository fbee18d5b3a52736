using System.Collections.Frozen;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements.Rules;

/// <summary>Where the noun that reports belongs to the subject of its sentence, what it reports ends before the sentence's own verb.</summary>
internal static class NounCueEnd
{
    /// <summary>Common irregular verbs that may follow the clause: <c>the claim that … came on Monday</c>.</summary>
    private static readonly FrozenSet<string> Pasts = WordSet.Of(
        """
        became began broke brought came caught cost drew drove fell gave got grew held hit kept led left lost made met put ran rang rose sent set
        shook split spread stood struck took went won
        """);

    /// <summary>Words before a participle that describes: "her recovered mail", "11 million undocumented people".</summary>
    private static readonly FrozenSet<string> BeforeDescriptions = WordSet.Of("billion her his its long million my our their thousand");

    public static bool IsPast(string lower) => Pasts.Contains(lower);

    /// <summary>The index before the first or second finite verb: <c>… that the depot had been hit | could not be verified</c>.</summary>
    public static int OfSubject(Unit unit, int first, int end, int limit)
    {
        var verbs = 0;
        for (var at = first; at < end; at++)
        {
            if (!Words.IsFiniteWord(unit[at]) && !Pasts.Contains(unit[at].Lower) && !IsRegularPast(unit, at) && !(at > first && IsPresent(unit, at)))
            {
                continue;
            }

            verbs++;
            if (verbs == limit && (limit == 1 || at - first > 2))
            {
                var close = ContentBounds.TrimEnd(unit, first, at);
                return close > first + 1 && Words.IsAdverb(unit[close - 1]) ? close - 1 : close;
            }

            at = EndOfGroup(unit, at, end) - 1;
        }

        return end;
    }

    /// <summary>A form in -ed, unless it describes: "11 million undocumented people", "her recovered mail".</summary>
    private static bool IsRegularPast(Unit unit, int at) =>
        unit[at] is { IsLowerWord: true, Lower.Length: > 4 } word && word.EndsWith("ed") && !Describes(unit[Math.Max(0, at - 1)]);

    private static bool Describes(in Item before) => before.Kind == ItemKind.Number || BeforeDescriptions.Contains(before.Lower);

    /// <summary>A form in -s behind a quotation, or of a verb that takes a clause behind its subject.</summary>
    private static bool IsPresent(Unit unit, int at) => unit[at - 1].Kind switch
    {
        ItemKind.Quotation => unit[at].Lower.EndsWith('s'),
        ItemKind.Word => !unit[at].IsCapital
            && unit.CueAt(at) is { Form: CueForm.Present } cue
            && cue.Entry.Takes(CueFrames.That)
            && !Words.Prepositions.Contains(unit[at - 1].Lower)
            && !Words.Determiners.Contains(unit[at - 1].Lower),
        _ => false,
    };

    private static int EndOfGroup(Unit unit, int at, int end)
    {
        var isPassive = Words.Auxiliaries.Contains(unit[at].Lower);
        at++;
        while (at < end && GoesOn(unit[at]))
        {
            at++;
        }

        return isPassive ? Math.Min(at + 1, end) : at;
    }

    /// <summary>"has | not been", "was | later"</summary>
    private static bool GoesOn(in Item item) =>
        (Words.IsFinite(item.Lower) && !Words.Modals.Contains(item.Lower)) || Words.IsAdverb(item) || Words.Negations.Contains(item.Lower);
}
