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

    private PersonEntry? _subject;
    private string? _home;

    /// <summary>Reads a sentence that opens with somebody's name.</summary>
    public void ReadNamed(PersonEntry person, NamedPerson named, Sentence sentence, Passage passage)
    {
        if (named.Start != sentence.FirstToken || passage.Kind != PassageKind.Prose || passage.Entry >= 0)
        {
            return;
        }

        var isLead = view.Word(named.End) is "(" || view.Word(named.End) is "is" or "was" && view.Word(named.End + 1) is "a" or "an" or "the";
        if (isLead || _subject != person)
        {
            (_subject, _home) = (isLead ? person : null, null);
        }

        Read(person, named.End, sentence.EndToken);
    }

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
            if (word is ";" or "\"" or "“" or "not" or "if" or "whose" or "where" or "when" or "succeeded" or "replaced")
            {
                return;
            }

            isPast = word switch { "was" or "served" or "became" => true, "is" or "has" or "serves" => false, _ => isPast };
            if (word is "is" or "was" or "became" or "been" || (word is "as" && IsAfterServing(at)) || (isFound && word is "and" or ","))
            {
                isFound |= OfficeAt(person, at + 1, end, isPast);
            }
        }
    }

    private bool IsAfterServing(int at)
    {
        for (var back = at - 1; back >= Math.Max(0, at - 3); back--)
        {
            if (view.Word(back) is "served" or "serves" or "serving" or "elected" or "appointed" or "sworn" or "and")
            {
                return true;
            }
        }

        return false;
    }

    private bool OfficeAt(PersonEntry person, int first, int end, bool isPast)
    {
        var at = first;
        while (at < end && at - first < MostBefore && (view.Word(at) is "the" or "a" or "an" or "as" or "current" or "then" or "appointed" or "elected" or "named" or "first" || IsOrdinal(view.Word(at))))
        {
            at++;
        }

        string? of = null;
        if (view.ChunkAt(at) is { Term: { Kind: TermKind.Demonym or TermKind.State, Id: { } state } } owner && owner.First == at)
        {
            _home ??= owner.Term.Kind == TermKind.Demonym ? state : null;
            of = state;
            at = view.IsPossessive(owner.End) ? owner.End + 1 : owner.End;
        }

        if (at >= end || view.ChunkAt(at) is not { Term: { Kind: TermKind.Title, Class: not (TitleClass.Honorific or TitleClass.Leader or TitleClass.Spokes or TitleClass.Military or TitleClass.Official) } } title || title.First != at)
        {
            return false;
        }

        if (view.Word(title.End) is "of")
        {
            var named = view.Word(title.End + 1) is "the" ? title.End + 2 : title.End + 1;
            if (view.ChunkAt(named) is not { Term: { Kind: TermKind.State or TermKind.Organization, Id: { } id } } body || body.First != named)
            {
                return false;
            }

            of = id;
        }

        of ??= _home ?? person.State;
        var year = YearAfter(title.End, end);
        if (of is null || (isPast && year is null))
        {
            return false;
        }

        if (isPast)
        {
            person.Held.Add(new Office(view.Phrase(at, title.End), of, year));
        }
        else
        {
            person.AddOffice(view.Phrase(at, title.End), title.Term.Class, of);
        }

        return true;
    }

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

    /// <summary>"13th", "eighth".</summary>
    private static bool IsOrdinal(ReadOnlySpan<char> word) =>
        word.Length > 2 && (word.EndsWith("th") || (char.IsAsciiDigit(word[0]) && (word.EndsWith("st") || word.EndsWith("nd") || word.EndsWith("rd"))) || word is "second" or "third");
}
