using Graph.Extraction.Articles;
using Graph.Extraction.Dates;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Actors;

/// <summary>
/// Offices that a sentence about somebody says of its subject: "X is the prime minister of Norland", "He served as foreign minister from 2007
/// to 2014", ", and the 13th Secretary General of NATO". One that is past counts for the year it began in, and not at all without one.
/// </summary>
internal sealed class ToldOffices(TokenView view)
{
    /// <summary>Years are told within so many words after an office.</summary>
    private const int YearReach = 9;

    /// <summary>Between the verb and the title stand no more words.</summary>
    private const int MostBefore = 4;

    private static readonly WordList ClauseBreaks = WordList.Exact("\" “ ; if not replaced succeeded when where whose");

    private static readonly WordList Serving = WordList.Exact("and appointed elected served serves serving sworn");

    private static readonly WordList BeforeTitle = WordList.Exact("a an appointed as current elected first named the then");

    private PersonEntry? _subject;
    private string? _home;

    /// <summary>Reads a sentence that opens with somebody's name.</summary>
    public void ReadNamed(PersonEntry person, NamedPerson named, Sentence sentence, Passage passage)
    {
        if (named.Start != sentence.FirstToken || passage.Kind != PassageKind.Prose || passage.Entry >= 0)
        {
            return;
        }

        var isLead = IsDefined(named.End);
        if (isLead || _subject != person)
        {
            (_subject, _home) = (isLead ? person : null, null);
        }

        Read(person, named.End, sentence.EndToken);
    }

    /// <summary>"Ada Berg (", "Ada Berg is a": the first words of an entry on somebody.</summary>
    private bool IsDefined(int end) =>
        view.Word(end) is "(" || (view.Word(end) is "is" or "was" && view.Word(end + 1) is "a" or "an" or "the");

    /// <summary>Reads a sentence that opens with "He" or "She", where an entry is about somebody.</summary>
    public void ReadPronoun(int index, Sentence sentence)
    {
        if (_subject is { } person && index == sentence.FirstToken && view.Word(index) is "He" or "She")
        {
            Read(person, index + 1, sentence.EndToken);
        }
    }

    private void Read(PersonEntry person, int first, int end)
    {
        var isPast = false;
        var isFound = false;
        for (var at = first; at < end; at++)
        {
            var word = view.Word(at);
            if (ClauseBreaks.Contains(word))
            {
                return;
            }

            isPast = word switch { "was" or "served" or "became" => true, "is" or "has" or "serves" => false, _ => isPast };
            if (IsBeforeOffice(at) || (isFound && word is "and" or ","))
            {
                isFound |= OfficeAt(person, at + 1, end, isPast);
            }
        }
    }

    /// <summary>"is", "became", "served as".</summary>
    private bool IsBeforeOffice(int at) =>
        view.Word(at) is "is" or "was" or "became" or "been" || (view.Word(at) is "as" && IsAfterServing(at));

    private bool IsAfterServing(int at)
    {
        for (var back = at - 1; back >= Math.Max(0, at - 3); back--)
        {
            if (Serving.Contains(view.Word(back)))
            {
                return true;
            }
        }

        return false;
    }

    private bool OfficeAt(PersonEntry person, int first, int end, bool isPast)
    {
        var at = AfterQualifiers(first, end);
        string? of = null;
        if (view.ChunkFrom(at) is { Term: { Kind: TermKind.Demonym or TermKind.State, Id: { } state } } owner)
        {
            _home ??= owner.Term.Kind == TermKind.Demonym ? state : null;
            of = state;
            at = view.IsPossessive(owner.End) ? owner.End + 1 : owner.End;
        }

        if (at >= end || TitleFrom(at) is not { } title)
        {
            return false;
        }

        if (view.Word(title.End) is "of")
        {
            of = OwnerFrom(view.Word(title.End + 1) is "the" ? title.End + 2 : title.End + 1);
            if (of is null)
            {
                return false;
            }
        }

        return Add(person, title, of ?? _home ?? person.State, isPast, YearAfter(title.End, end));
    }

    /// <summary>Adds the office, one of former days by the year it began in; none that is nobody's, nor a former one without a year.</summary>
    private bool Add(PersonEntry person, Chunk title, string? of, bool isPast, string? year)
    {
        if (of is null || (isPast && year is null))
        {
            return false;
        }

        var words = view.Phrase(title.First, title.End);
        if (isPast)
        {
            person.Held.Add(new Office(words, of, year));
        }
        else
        {
            person.AddOffice(words, title.Term.Class, of);
        }

        return true;
    }

    private int AfterQualifiers(int first, int end)
    {
        var at = first;
        while (at < end && at - first < MostBefore && (BeforeTitle.Contains(view.Word(at)) || IsOrdinal(view.Word(at))))
        {
            at++;
        }

        return at;
    }

    /// <summary>The title of an office that starts at a token; "spokesman" and "official" are none to be told of.</summary>
    private Chunk? TitleFrom(int at) =>
        view.ChunkFrom(at) is { Term.Kind: TermKind.Title } title
        && title.Term.Class is not (TitleClass.Honorific or TitleClass.Leader or TitleClass.Spokes or TitleClass.Military or TitleClass.Official)
            ? title
            : null;

    private string? OwnerFrom(int at) =>
        view.ChunkFrom(at) is { Term: { Kind: TermKind.State or TermKind.Organization, Id: var id } } ? id : null;

    /// <summary>"from 2007 to 2014", "in 2003", "between January 2004 and …": the first year told of an office; null where none is.</summary>
    private string? YearAfter(int first, int end)
    {
        for (var at = first; at < Math.Min(end, first + YearReach) && view.Word(at) is not (";" or ")" or "and"); at++)
        {
            if (view.Word(at) is { Length: 4 } figures && DateGrammar.Year(figures) is not null && view.Word(at - 1) is not "until")
            {
                return figures.ToString();
            }
        }

        return null;
    }

    /// <summary>"13th", "eighth", "second".</summary>
    private static bool IsOrdinal(ReadOnlySpan<char> word) =>
        word.Length > 2 && (word.EndsWith("th") || IsNumberedOrdinal(word) || word is "second" or "third");

    private static bool IsNumberedOrdinal(ReadOnlySpan<char> word) =>
        char.IsAsciiDigit(word[0]) && (word.EndsWith("st") || word.EndsWith("nd") || word.EndsWith("rd"));
}
