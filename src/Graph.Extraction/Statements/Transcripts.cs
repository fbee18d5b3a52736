using Graph.Extraction.Actors;
using Graph.Extraction.Sentences;

namespace Graph.Extraction.Statements;

/// <summary>
/// Tells a transcript, whose paragraphs begin with who speaks (<c>Ada Berg: …</c>, <c>Oslo Post: …</c>, <c>Q: …</c>), from a list of
/// people.
/// </summary>
internal static class Transcripts
{
    /// <summary>Other speakers are looked for so many paragraphs around.</summary>
    private const int Reach = 12;

    /// <summary>No label has more characters than this.</summary>
    private const int LongestLabel = 40;

    /// <summary>An interview has at least so many paragraphs by a letter.</summary>
    private const int FewestLetters = 2;

    /// <summary>Whether a unit begins a paragraph among others with labels, of which one returns and one names a person.</summary>
    public static bool Holds(Unit unit)
    {
        if (!OpensPassage(unit))
        {
            return false;
        }

        var passages = unit.Reading.Article.Passages;
        var speakers = new HashSet<string>(StringComparer.Ordinal);
        var (returns, isOfPeople) = (false, false);
        foreach (var at in Around(unit))
        {
            var person = PersonAt(unit.Reading, passages[at].Span.Start);
            isOfPeople |= person is not null;
            returns |= (person ?? LabelOf(passages[at].Span.Of(unit.Reading.Text))) is { } speaker && !speakers.Add(speaker);
        }

        return returns && isOfPeople && speakers.Count > 1;
    }

    /// <summary>Whether a unit begins a paragraph of questions and answers by letters: "Q: …", "A: …".</summary>
    public static bool IsInterview(Unit unit)
    {
        if (!OpensPassage(unit) || LetterAt(unit.Reading, unit.Passage) == '\0')
        {
            return false;
        }

        var (questions, answers) = (0, 0);
        foreach (var at in Around(unit))
        {
            var letter = LetterAt(unit.Reading, at);
            questions += letter == 'Q' ? 1 : 0;
            answers += letter == 'A' ? 1 : 0;
        }

        return questions > 0 && answers > 0 && questions + answers >= FewestLetters;
    }

    /// <summary>The one person whom the paragraphs before the first question name, who is the one that answers; null for none or several.</summary>
    public static string? Interviewed(Reading reading)
    {
        var passages = reading.Article.Passages;
        var first = 0;
        while (first < passages.Count && LetterAt(reading, first) == '\0')
        {
            first++;
        }

        if (first == 0 || first == passages.Count)
        {
            return null;
        }

        var people = reading.Actors.StartingIn(new TextSpan(passages[0].Span.Start, passages[first].Span.Start))
            .Select(mention => mention.ActorId)
            .Where(id => id?.StartsWith("person:", StringComparison.Ordinal) == true)
            .Distinct(StringComparer.Ordinal)
            .Take(2)
            .ToList();
        return people.Count == 1 ? people[0] : null;
    }

    private static bool OpensPassage(Unit unit) => unit.Start == unit.Reading.PassageOf(unit).Span.Start;

    /// <summary>The paragraphs around a unit's, by index, its own among them.</summary>
    private static IEnumerable<int> Around(Unit unit)
    {
        var first = Math.Max(0, unit.Passage - Reach);
        return Enumerable.Range(first, Math.Min(unit.Reading.Article.Passages.Count, unit.Passage + Reach + 1) - first);
    }

    private static char LetterAt(Reading reading, int passage)
    {
        var words = reading.Article.Passages[passage].Span.Of(reading.Text);
        return words.Length > 3 && words[0] is 'Q' or 'A' && words[1] == ':' && words[2] == ' ' ? words[0] : '\0';
    }

    private static string? PersonAt(Reading reading, int start) =>
        reading.Actors.StartingAt(start) is { Kind: MentionKind.Name, ActorId: { } id } named && id.StartsWith("person:", StringComparison.Ordinal)
        && named.Span.End + 1 < reading.Text.Length && reading.Text[named.Span.End] == ':' && reading.Text[named.Span.End + 1] == ' '
            ? id
            : null;

    /// <summary>Words in capitals before a colon; null where the paragraph begins with none.</summary>
    private static string? LabelOf(ReadOnlySpan<char> words)
    {
        var colon = words[..Math.Min(words.Length, LongestLabel)].IndexOf(": ");
        if (colon < 2)
        {
            return null;
        }

        var label = words[..colon];
        foreach (var word in label.Split(' '))
        {
            if (label[word].IsEmpty || !char.IsUpper(label[word][0]))
            {
                return null;
            }
        }

        return label.ToString();
    }
}
