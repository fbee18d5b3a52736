using Graph.Extraction.Agreements;
using Graph.Extraction.Drafts;
using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Events;

/// <summary>"Diplomatic relations between X and Y were established in 1919, broken off in 1940 and restored in 1945".</summary>
internal static class PassiveTies
{
    /// <summary>The verb stands within so many items of its subject.</summary>
    private const int Reach = 24;

    private static readonly VerbTable Taking = new("restore", "resume", "establish", "re-establish", "reestablish", "normalize", "normalise");

    private static readonly VerbTable Breaking = new("break broke broken", "sever", "cut cut cut", "suspend");

    /// <summary>One event for each participle that the relations are the subject of.</summary>
    public static IEnumerable<EventFacts> Read(Unit unit)
    {
        var noun = Array.FindIndex(unit.Items, item => item.Lower is "relations" or "ties");
        if (noun < 1 || unit[noun - 1].Lower is not ("diplomatic" or "consular" or "ambassadorial"))
        {
            yield break;
        }

        var being = Enumerable.Range(noun + 1, Reach).TakeWhile(at => at < unit.Count && !unit[at].Is(";")).FirstOrDefault(at => unit[at].Lower is "was" or "were" or "been", -1);
        var sides = being < 0 ? [] : Sides(unit, noun, being);
        for (var at = being + 1; sides.Count == 2 && at < unit.Count && at - being < Reach; at++)
        {
            if (KindAt(unit, at) is { } kind)
            {
                yield return new EventFacts(kind, unit[being].Is("been") && unit.IsWord(being - 1, "not") || unit.IsWord(being + 1, "not") ? "denied" : "actual", EventParticipants.Plain(sides), null, DayAfter(unit, at), new DraftSpan(unit.Start, unit.End));
            }
        }
    }

    /// <summary>The states named between the noun and its verb; else those of an article on their relations.</summary>
    private static IReadOnlyList<string> Sides(Unit unit, int noun, int being) =>
        Parties.StatesIn(unit.Reading, unit.Span(noun, being)) is { Count: 2 } named ? named : Parties.OfRelations(unit.Reading);

    private static string? KindAt(Unit unit, int at) =>
        Taking.MatchAt(unit, at) is { Form: CueForm.Past or CueForm.Participle } ? "diplomatic relations"
        : Breaking.MatchAt(unit, at) is { Form: CueForm.Past or CueForm.Participle } ? "break of relations"
        : null;

    /// <summary>The day, month or year between a participle and the next.</summary>
    private static string? DayAfter(Unit unit, int verb)
    {
        var end = Enumerable.Range(verb + 1, unit.Count - verb - 1).FirstOrDefault(at => KindAt(unit, at) is not null || unit[at].Is(";"), unit.Count);
        var date = unit.Reading.DatesIn(unit.Span(verb, end)).FirstOrDefault() ?? (unit[0].Lower is "in" or "on" ? unit.Reading.DatesIn(new TextSpan(unit.Start, unit[verb].Start)).FirstOrDefault() : null);
        return date is { Value: var day } && !day.Contains('X', StringComparison.Ordinal) ? day : null;
    }
}
