using System.Collections.Frozen;
using Graph.Extraction.Actors;
using Graph.Extraction.Dates;
using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Gifts;

/// <summary>
/// The words under a thing's name in a collection of gifts: <c>Ceremonial sword</c>, and then <c>Presented to X by Y, 1947.</c>,
/// <c>Gift of X to Y</c>, <c>Given by X to Y during a visit</c>.
/// </summary>
internal static class GiftLabel
{
    /// <summary>A thing's name has no more words and marks than this.</summary>
    private const int LongestThing = 14;

    /// <summary>A name, offices included, has no more items than this.</summary>
    private const int LongestName = 16;

    /// <summary>The thing's name and what it is made of are no more sentences than this.</summary>
    private const int MostMaterials = 4;

    /// <summary>Words and marks that a name ends before.</summary>
    private static readonly FrozenSet<string> AfterNames = WordSet.Of("; after at by during from in on to when");

    /// <summary>The gift that a label tells of; null where the unit is none.</summary>
    public static GiftFacts? Read(PlainUnits units, int index)
    {
        var unit = units[index];
        var opening = unit[0].Lower is "a" or "the" ? 1 : 0;
        if (index == 0 || !IsLabel(unit, opening) || ThingIn(units[FirstOfLabel(units, index)], unit.Passage) is not { } thing)
        {
            return null;
        }

        var isNoun = unit[opening].Is("gift");
        var givers = After(unit, opening + 1, preposition => preposition is "by" or "from" || (isNoun && preposition is "of"));
        var receivers = After(unit, opening + 1, preposition => preposition is "to");
        return new GiftTold([thing], givers, receivers).In(unit, index, opening) is { } facts ? facts with { PresentedOn = DayIn(unit) } : null;
    }

    /// <summary>"Chess set. Damascus, walnut. Presented to X": what it is made of stands between, in the same passage, and has no verb.</summary>
    private static int FirstOfLabel(PlainUnits units, int index)
    {
        var first = index - 1;
        while (first > 0 && index - first < MostMaterials && units.PassageOf(first - 1) == units.PassageOf(index) && !Array.Exists(units[first].Items, IsOfClause))
        {
            first--;
        }

        return first;
    }

    /// <summary>"Presented to X", "Gift of X"</summary>
    private static bool IsLabel(Unit unit, int opening) =>
        unit.At(opening).Lower is "presented" or "given" or "donated" or "gifted" or "gift"
        && unit.At(opening + 1).Lower is "to" or "by" or "of" or "from";

    /// <summary>The name of the thing in the line or sentence before; null where that is a sentence with a verb.</summary>
    private static string? ThingIn(Unit before, int passage)
    {
        var end = before.Count;
        while (end > 0 && before[end - 1].Kind == ItemKind.Mark)
        {
            end--;
        }

        if (end is 0 or > LongestThing || passage - before.Passage > 1 || before[0].Kind != ItemKind.Word || Array.Exists(before.Items, IsOfClause))
        {
            return null;
        }

        end = BeforeOrigin(before, end);
        var first = Words.Determiners.Contains(before[0].Lower) && end > 1 ? 1 : 0;
        var span = before.Span(first, end);
        return before.Reading.Actors.StartingAt(before[first].Start) is { Kind: MentionKind.Name } ? null
            : string.Join(' ', before.Reading.Text[span.Start..span.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool IsOfClause(Item item) => Words.IsFinite(item.Lower) || Words.PersonPronouns.Contains(item.Lower);

    /// <summary>"Ceremonial sword, Saudi Arabia": where it comes from is no part of its name.</summary>
    private static int BeforeOrigin(Unit unit, int end)
    {
        var comma = Array.FindIndex(unit.Items, item => item.Is(","));
        return comma > 0 && unit.Reading.Actors.StartingAt(unit.At(comma + 1).Start) is not null ? comma : end;
    }

    /// <summary>The people named after the first such preposition, else the states or bodies.</summary>
    private static List<string> After(Unit unit, int first, Func<string, bool> leads)
    {
        var at = first;
        while (at < unit.Count && !unit[at].Is(";") && !leads(unit[at].Lower))
        {
            at++;
        }

        if (at >= unit.Count || unit[at].Is(";"))
        {
            return [];
        }

        var end = at + 1;
        while (end < unit.Count && end - at < LongestName && !AfterNames.Contains(unit[end].Lower))
        {
            end++;
        }

        return NamedActors.PeopleElseOthersIn(unit, at + 1, end);
    }

    /// <summary>The day, month or year that the label gives, also a bare year at its end: ", 1947."</summary>
    private static string? DayIn(Unit unit)
    {
        var dates = unit.Reading.DatesIn(new TextSpan(unit.Start, unit.End))
            .Where(date => !date.Value.Contains('X', StringComparison.Ordinal))
            .ToList();
        var last = unit.At(unit.At(unit.Count - 1).Kind == ItemKind.Mark ? unit.Count - 2 : unit.Count - 1);
        return (dates.Find(date => date.Value.Length >= 10) ?? dates.FirstOrDefault())?.Value ?? (DateGrammar.Year(last.Lower) is null ? null : last.Lower);
    }
}
