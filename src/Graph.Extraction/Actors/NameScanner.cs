using Graph.Extraction.Articles;
using Graph.Extraction.Sentences;

namespace Graph.Extraction.Actors;

/// <summary>
/// Finds people by name. A run of capitalised words is a person where a table knows it, a title stands before it,
/// a given name begins it, or a title in apposition or a verb of saying follows it. In headings, where every word may be
/// capitalised, only known names count.
/// </summary>
internal sealed class NameScanner
{
    private readonly TokenView _view;
    private readonly NameWords _words;
    private readonly CapitalRuns _runs;
    private readonly NameTitles _titles;
    private readonly PersonSigns _signs;

    public NameScanner(TokenView view)
    {
        _view = view;
        _words = new NameWords(view);
        _runs = new CapitalRuns(view, _words);
        _titles = new NameTitles(view);
        _signs = new PersonSigns(view, _words, _titles);
    }

    public List<NamedPerson> Scan(IReadOnlyList<Passage> passages)
    {
        var found = new List<NamedPerson>();
        foreach (var sentence in _view.Sentences)
        {
            var kind = passages[sentence.Passage].Kind;
            if (kind == PassageKind.Heading)
            {
                _titles.StateOver = StateIn(sentence);
            }

            if (kind != PassageKind.Byline)
            {
                ScanSentence(sentence, kind == PassageKind.Heading, found);
            }
        }

        return found;
    }

    /// <summary>"# Japan": the state that is all of a heading; null where it is anything else.</summary>
    private string? StateIn(Sentence heading)
    {
        var first = _view.IsWord(heading.FirstToken) ? heading.FirstToken : heading.FirstToken + 1;
        return first < heading.EndToken && _view.ChunkFrom(first) is { Term: { Kind: TermKind.State, Id: var state } } chunk && chunk.End == heading.EndToken ? state : null;
    }

    private void ScanSentence(Sentence sentence, bool isHeading, List<NamedPerson> found)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken;)
        {
            var person = ReadAt(i, sentence, isHeading);
            if (person is not null)
            {
                found.Add(person);
            }

            i = person?.End ?? i + 1;
        }
    }

    private NamedPerson? ReadAt(int index, Sentence sentence, bool isHeading)
    {
        if (index == sentence.FirstToken && LabelName.At(_view, index, sentence, _words.IsSurname) is { } label)
        {
            return label;
        }

        if (_view.ChunkAt(index) is not { } chunk)
        {
            return ReadRun(index, sentence, isHeading);
        }

        if (chunk.Term.Kind == TermKind.Holder && chunk.First == index)
        {
            return ReadHolder(chunk, sentence);
        }

        return IsNameOfPlace(chunk, index) || (chunk.Term.Kind == TermKind.Title && chunk.End == index + 1 && _runs.IsGivenAfterTitle(index)) ? ReadRun(index, sentence, isHeading) : null;
    }

    /// <summary>Somebody whom the table of office holders knows.</summary>
    private NamedPerson? ReadHolder(Chunk holder, Sentence sentence)
    {
        if (holder.End < sentence.EndToken && _words.IsPartOfOther(holder.End))
        {
            return null;
        }

        var end = _runs.WithSuffix(_words.AfterLineage(holder.End, sentence.EndToken), sentence.EndToken);
        return _titles.Describe(holder.First, end, holder.Term.Name, sentence);
    }

    /// <summary>"Queen Victoria", "Florence Berg": a place's name that is a person's here.</summary>
    private bool IsNameOfPlace(Chunk chunk, int index) =>
        _words.IsRoyal(index) || (_words.IsGiven(index) && chunk.Term.Kind is TermKind.Place or TermKind.Capital);

    private NamedPerson? ReadRun(int index, Sentence sentence, bool isHeading)
    {
        if (!CanStart(index))
        {
            return null;
        }

        var end = _runs.EndOf(index, sentence.EndToken);
        if (end == index || _signs.IsTitleOfWork(index, end))
        {
            return null;
        }

        if (end == index + 1 && _view.ChunkFrom(end) is { Term.Kind: TermKind.Holder } holder && holder.End <= sentence.EndToken && _words.IsGiven(index) && _view.TitleEndingAt(index) is not null)
        {
            // "Prime Minister Muhammad Shehbaz Sharif": the table has one name less.
            return _titles.Describe(index, holder.End, holder.Term.Name, sentence);
        }

        var isPerson = isHeading ? IsPersonInHeading(index, end, sentence) : _signs.IsPerson(index, end, sentence);
        return isPerson ? _titles.Describe(index, _runs.WithSuffix(end, sentence.EndToken), null, sentence) : null;
    }

    private bool CanStart(int index) =>
        _words.IsFamilyHe(index)
        || _words.AreInitials(index)
        || ((_view.IsNameWord(index) || IsShoutedFirst(index)) && !WordList.Function.Contains(_view.Word(index)));

    /// <summary>"Ms. BERG Ada": a family name in capitals before the given name.</summary>
    private bool IsShoutedFirst(int index) => _words.IsShouted(index) && _words.IsAddressed(index) && _view.IsNameWord(index + 1);

    /// <summary>"King Harald V", "Visits of Ada Berg", "President Ada Berg visits Oslo": names of a heading that its capitals alone do not make.</summary>
    private bool IsPersonInHeading(int index, int end, Sentence heading) =>
        (IsNumberedTitle(index, end) || _signs.IsTraveller(index, end, heading) || _signs.IsTitledInHeading(index, end, heading.EndToken)
            || (_words.IsGiven(index) && _titles.Apposition(end, heading.EndToken) is not null))
        && (end > index + 1 || _signs.IsPerson(index, end, heading));

    private bool IsNumberedTitle(int index, int end) => _words.IsNumber(end) && _view.TitleEndingAt(index) is not null;
}
