using System.Collections.Frozen;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements.Rules;

/// <summary>Tells words in capitals that name who speaks in a transcript from a heading.</summary>
internal static class SpeakerLabels
{
    /// <summary>A label's next use is looked for this many characters around.</summary>
    private const int Reach = 6000;

    /// <summary>No label has more characters than this.</summary>
    private const int LongestWords = 60;

    private static readonly FrozenSet<string> Headings = WordSet.Of(
        """
        abstract advertisement alert also analysis background breaking bulletin byline caption chart claim clarification coming contact context
        correction credit date dateline developing disclaimer driving earlier editorial exclusive fact facts figure first flashback happened happening
        headline headlines how image latest length listen live location loser map more news next note notes notice number opinion original overheard photo photos
        plus previous previously quote rating read recap related reminder result results scoop score section source sources spoiler sponsored
        spotted subject summary synopsis table time tip tips today tonight transcript trending update updated updates verdict video warning watch what when
        where who why winner
        """);

    /// <summary>Titles, and the unnamed whom transcripts know.</summary>
    private static readonly FrozenSet<string> OpensLabel = WordSet.Of(
        """
        a announcer audience caller chairman crowd dr. gen. gov. governor host interviewer judge justice mayor moderator mr. mrs. ms. narrator
        president q rep. reporter secretary sen. senator unidentified
        """);

    /// <summary>A paragraph that begins with capitals and a colon is spoken, unless the capitals are a heading's.</summary>
    public static bool Holds(Unit unit, int end) =>
        MayBeLabel(unit, end) && (end == 1 || IsPersonLike(unit, end) || Recurs(unit, end) || IsAmongLabels(unit));

    private static bool MayBeLabel(Unit unit, int end) =>
        unit.Start == unit.Reading.PassageOf(unit).Span.Start
        && !Words.Determiners.Contains(unit[0].Lower)
        && unit[end - 1].End - unit[0].Start > 2
        && !Headings.Contains(unit[end - 1].Lower)
        && !Headings.Contains(unit[0].Lower);

    /// <summary>A title, a given name in capitals, or one of the unnamed whom transcripts know.</summary>
    private static bool IsPersonLike(Unit unit, int end) =>
        OpensLabel.Contains(unit[0].Lower)
        || Words.HumanNouns.Contains(unit[end - 1].Lower)
        || (end > 1 && GivenNames.GenderOf(char.ToUpperInvariant(unit[0].Lower[0]) + unit[0].Lower[1..]) is not null);

    /// <summary>Speakers in a transcript speak again; the headings of a memo are each another one.</summary>
    private static bool Recurs(Unit unit, int end)
    {
        var text = unit.Reading.Text;
        var label = text.AsSpan(unit[end - 1].Start, unit[end - 1].End - unit[end - 1].Start);
        var before = text.AsSpan(Math.Max(0, unit.Start - Reach), Math.Min(Reach, unit.Start));
        var after = text.AsSpan(unit[end - 1].End, Math.Min(Reach, text.Length - unit[end - 1].End));
        return before.Contains(label, StringComparison.Ordinal) || after.Contains(label, StringComparison.Ordinal);
    }

    /// <summary>Somebody who speaks once in a transcript: the paragraph before or after has the label of one who speaks again.</summary>
    private static bool IsAmongLabels(Unit unit) => IsOfSpeaker(unit, unit.Passage - 1) || IsOfSpeaker(unit, unit.Passage + 1);

    private static bool IsOfSpeaker(Unit unit, int passage)
    {
        var passages = unit.Reading.Article.Passages;
        if (passage < 0 || passage >= passages.Count)
        {
            return false;
        }

        var text = unit.Reading.Text;
        var label = LabelOf(passages[passage].Span.Of(text));
        var first = Math.Max(0, unit.Start - Reach);
        return !label.IsEmpty && Count(text.AsSpan(first, Math.Min(2 * Reach, text.Length - first)), label) > 1;
    }

    private static ReadOnlySpan<char> LabelOf(ReadOnlySpan<char> words)
    {
        var colon = words[..Math.Min(words.Length, LongestWords)].IndexOf(':');
        return colon > 1 && words[..colon].IndexOfAnyInRange('a', 'z') < 0 ? words[..(colon + 1)] : default;
    }

    /// <summary>How often a label stands in a text; 2 for more.</summary>
    private static int Count(ReadOnlySpan<char> text, ReadOnlySpan<char> label)
    {
        var first = text.IndexOf(label, StringComparison.Ordinal);
        return first < 0 ? 0 : text[(first + label.Length)..].Contains(label, StringComparison.Ordinal) ? 2 : 1;
    }
}
