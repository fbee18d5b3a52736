using Graph.Extraction.Actors;

namespace Graph.Extraction.Statements;

/// <summary>Quoted words inside a sentence that no verb of speech takes: <c>Her pledge to “fight for every vote in this state” drew cheers.</c></summary>
internal static class StrayQuotations
{
    /// <summary>Fewer words are a name, a term or scare quotes.</summary>
    private const int FewestWords = 5;

    /// <summary>The quotations of a unit that lie in none of its reports.</summary>
    public static IEnumerable<Report> Read(Unit unit, IReadOnlyList<Report> reports)
    {
        for (var at = 0; at < unit.Count; at++)
        {
            if (MayBeSaid(unit, at) && !Holds(reports, at))
            {
                yield return new Report("quoted-words", new Phrase(at, at + 1), new Phrase(at, at), SubjectOf(unit, at), 0.6);
            }
        }
    }

    /// <summary>"a paper in which Berg “pledged …”": the subject of quoted words that open with its verb; null elsewhere.</summary>
    private static Phrase? SubjectOf(Unit unit, int at) =>
        char.IsLower(unit.Reading.Text[unit[at].Start + 1])
        && unit.Reading.Actors.EndingAt(unit.At(at - 1).End) is { Kind: MentionKind.Name or MentionKind.Title, IsPossessive: false } name
        && unit.IndexAt(name.Span.Start) is > 0 and var first
        && unit[first - 1].Lower is "which" or "that" or "and" or "but" or "while"
            ? new Phrase(first, at)
            : null;

    private static bool MayBeSaid(Unit unit, int at) =>
        unit[at].Kind == ItemKind.Quotation
        && !unit.IsTitle(at)
        && !IsOfDeedToCome(unit, at)
        && (IsSentenceAfterColon(unit, at) || IsSpeech(unit.Reading.Text.AsSpan(unit[at].Start, unit[at].End - unit[at].Start)));

    private static bool IsSentenceAfterColon(Unit unit, int at) => unit.IsWord(at - 1, ":") && unit[at].EndsSentence;

    /// <summary>"to discuss “…”": what is to come has not been said.</summary>
    private static bool IsOfDeedToCome(Unit unit, int at) =>
        unit.IsWord(at - 1, "to") || unit.IsWord(at - 2, "to") || unit.IsWord(at - 3, "to");

    private static bool Holds(IReadOnlyList<Report> reports, int at)
    {
        foreach (var report in reports)
        {
            if (Holds(report.Content, at) || (report.Source is { } source && Holds(source, at)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(Phrase phrase, int at) => phrase.First <= at && at < phrase.End;

    /// <summary>Several words, most of them in lower case: no title of a book, song or law.</summary>
    private static bool IsSpeech(ReadOnlySpan<char> quoted)
    {
        var words = 0;
        var capitals = 0;
        for (var at = 1; at < quoted.Length; at++)
        {
            if (char.IsLetter(quoted[at]) && !char.IsLetter(quoted[at - 1]) && quoted[at - 1] is not ('\'' or '’'))
            {
                words++;
                capitals += char.IsUpper(quoted[at]) ? 1 : 0;
            }
        }

        return words >= FewestWords && capitals * 2 < words;
    }
}
