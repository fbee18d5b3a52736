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
            if (unit[at].Kind == ItemKind.Quotation && !unit.IsTitle(at) && !IsOfDeedToCome(unit, at) && !reports.Any(report => Holds(report, at)) && (unit.IsWord(at - 1, ":") && unit[at].EndsSentence || IsSpeech(unit.Reading.Text.AsSpan(unit[at].Start, unit[at].End - unit[at].Start))))
            {
                yield return new Report("quoted-words", new Phrase(at, at + 1), new Phrase(at, at), null, 0.6);
            }
        }
    }

    /// <summary>"to discuss “…”": what is to come has not been said.</summary>
    private static bool IsOfDeedToCome(Unit unit, int at) =>
        unit.IsWord(at - 2, "to") || unit.IsWord(at - 3, "to") || unit.At(at - 1).Is("to");

    private static bool Holds(Report report, int at) =>
        (report.Content.First <= at && at < report.Content.End) || (report.Source is { } source && source.First <= at && at < source.End);

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
