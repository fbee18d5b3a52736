using Graph.Extraction.Articles;
using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Actors;

/// <summary>
/// Reads who is spoken of: first everybody named in full, anywhere in the article; then all mentions in the order of the text,
/// so that what refers back is resolved within its live-blog entry before the rest.
/// </summary>
internal sealed class ActorReader
{
    private readonly Article _article;
    private readonly TokenView _view;
    private readonly PersonRegistry _people;
    private readonly Discourse _discourse;
    private readonly MentionSink _sink;
    private readonly DescriptionReader _descriptions;
    private readonly PoliticalDescriptions _political;
    private readonly NamedPerson?[] _namedAt;
    private readonly FirstPerson _firstPerson;
    private readonly ToldOffices _told;
    private readonly HashSet<string> _surnames = new(StringComparer.Ordinal);

    private ActorReader(Article article, TokenView view)
    {
        _article = article;
        _view = view;
        _namedAt = new NamedPerson?[view.Tokens.Count];
        _people = new PersonRegistry(article.PublishedAt);
        _discourse = new Discourse(_people) { PluralReach = Readouts.IsReadout(article) ? 5 : 1 };
        _sink = new MentionSink(view, _discourse);
        _descriptions = new DescriptionReader(new ActorScene(article, view, _people, _discourse, _sink), NamedInFullAt);
        _political = new PoliticalDescriptions(view, _discourse, _sink);
        _told = new ToldOffices(view);
        _firstPerson = new FirstPerson(article, view, _people, _sink, _discourse);
    }

    public static ActorIndex Read(Article article, TokenView view)
    {
        var reader = new ActorReader(article, view);
        reader.CollectNames();
        reader.ReadMentions();
        return new ActorIndex(ActorBuilder.Build(reader._people, reader._sink, article), reader._sink.Mentions);
    }

    private void CollectNames()
    {
        foreach (var named in new NameScanner(_view).Scan(_article.Passages))
        {
            _namedAt[named.Start] = named;
            if (named.Canonical is not null || IsFull(named))
            {
                _people.AddFull(named, _view.Tokens[named.NameStart].Start);
            }
        }

        _surnames.Add("xi");
        foreach (var part in _people.People.SelectMany(person => person.Parts))
        {
            _surnames.Add(part);
        }
    }

    /// <summary>"Prime Minister López Obrador" of somebody named in full elsewhere is a short form, though it has two words.</summary>
    private bool IsFull(NamedPerson named)
    {
        var parts = _people.PartsOf(named.Name);
        return parts.Length > 1 && !_people.With(parts).Any(person => person.Parts.Length > parts.Length && PersonName.IsShortFor(parts, person.Parts, false)
            && GivenNames.GenderOf(named.Name.Split(' ')[0]) is null);
    }

    private void ReadMentions()
    {
        for (var s = 0; s < _view.Sentences.Count; s++)
        {
            var sentence = _view.Sentences[s];
            _discourse.Sentence = s;
            _firstPerson.Enter(sentence, _namedAt[sentence.FirstToken]);
            _discourse.Entry = _article.Passages[sentence.Passage].Entry;
            _discourse.IsQuoted &= s > 0 && _view.Sentences[s - 1].Passage == sentence.Passage;
            for (var i = sentence.FirstToken; i < sentence.EndToken;)
            {
                _discourse.IsQuoted = _view.Word(i) is "“" or "``" || (_view.Word(i) is "\"" ? !_discourse.IsQuoted : _discourse.IsQuoted && _view.Word(i) is not "”");
                i = _view.IsWord(i) ? Math.Max(ReadAt(i, sentence), i + 1) : i + 1;
            }
        }
    }

    /// <summary>Reads the mention that starts at a token; returns the token after it, or the same where there is none.</summary>
    private int ReadAt(int index, Sentence sentence)
    {
        if (NamedAt(index, sentence) is { } named)
        {
            return ReadNamed(named, sentence);
        }

        _told.ReadPronoun(index, sentence);

        if (!_discourse.IsQuoted && _firstPerson.Read(index))
        {
            return index + 1;
        }

        // No name and no description starts with such a word.
        if (char.IsLower(_view.Word(index)[0]) && !_view.MayBe(index, WordTraits.Opener) && _view.ChunkAt(index) is null)
        {
            return _sink.AddHyphenated(index) ? index + 1 : index;
        }

        if (_political.ReadAt(index, sentence, onlySure: true) is var sure && sure > index)
        {
            return sure;
        }

        if (_descriptions.ReadAt(index, sentence) is var end && end > index)
        {
            return end;
        }

        if (_political.ReadAt(index, sentence, onlySure: false) is var after && after > index)
        {
            return after;
        }

        return _view.ChunkAt(index) is { } chunk && chunk.First == index && !IsSurnameNotPlace(chunk) ? ReadChunk(chunk) : ReadSurname(index);
    }

    /// <summary>A named person whose phrase starts here, its leading "the" included.</summary>
    private NamedPerson? NamedAt(int index, Sentence sentence) =>
        _namedAt[index] is { } named && named.End <= sentence.EndToken ? named : null;

    /// <summary>The person named in full at a token; null where nobody is.</summary>
    private PersonEntry? NamedInFullAt(int index) =>
        _namedAt[index] is { } named && (named.Canonical is not null || IsFull(named)) ? _people.AddFull(named, _view.Tokens[named.NameStart].Start) : null;

    private int ReadNamed(NamedPerson named, Sentence sentence)
    {
        var offset = _view.Tokens[named.NameStart].Start;
        var (person, reason) = named.Canonical is not null || IsFull(named)
            ? (_people.AddFull(named, offset), "named in full")
            : _people.ResolveShort(named, offset, _discourse.ChooseNearest) ?? default;
        if (person is null)
        {
            return named.Start;
        }

        NoteCounterpart(person, named.NameStart);
        _told.ReadNamed(person, named, sentence, _article.Passages[sentence.Passage]);
        _sink.AddNested(named.Start, named.NameStart);
        _sink.AddPerson(person, named.Start, named.End, named.NameStart, MentionKind.Name, reason);
        _political.NoteAfterName(person, named.End);
        _political.NoteBeforeName(person, named.Start, named.NameStart);
        return named.End;
    }

    /// <summary>"his Finnish counterpart, Ada Berg": she holds in Finland the office that he holds at home.</summary>
    private void NoteCounterpart(PersonEntry person, int nameStart)
    {
        var noun = _view.Word(nameStart - 1) is "," ? nameStart - 2 : nameStart - 1;
        if ((_view.Is(noun, "counterpart") || _view.Is(noun, "colleague")) && _view.ChunkEndingAt(noun) is { Term: { Kind: TermKind.Demonym, StateId: { } state } }
            && _discourse.Last(one => one != person && one.Offices.Count > 0) is { } owner && owner.Offices[0] is var (title, titleClass, of) && of != state)
        {
            person.AddOffice(title, titleClass, state);
        }
    }

    private int ReadSurname(int index)
    {
        if (!_view.IsNameWord(index) || WordList.NotPerson.Contains(_view.Word(index)) || (WordList.Function.Contains(_view.Word(index)) && !IsMay(index)))
        {
            return _sink.AddHyphenated(index) ? index + 1 : index;
        }

        for (var length = 3; length >= 1; length--)
        {
            if (IsNameRun(index, length))
            {
                var name = _view.Phrase(index, index + length);
                var parts = _people.PartsOf(name);
                if (AreSurnames(parts) && !IsPartOfName(index + length) && IsSurelyName(index, length, parts)
                    && _people.ResolveShort(new NamedPerson(index, index, index + length, name, null, null, null, null) { IsFollowedByName = _view.IsNameWord(index + length) }, _view.Tokens[index].Start, _discourse.ChooseNearest) is { } found)
                {
                    _sink.AddPerson(found.Person, index, index + length, index, MentionKind.Name, found.Reason);
                    return index + length;
                }
            }
        }

        return _sink.AddHyphenated(index) ? index + 1 : index;
    }

    /// <summary>"Medina left", where somebody of that name was named in full: the person, not the town.</summary>
    private bool IsSurnameNotPlace(Chunk chunk)
    {
        if (chunk.Term.Kind != TermKind.Place || chunk.End != chunk.First + 1 || WordList.BeforePlace.Contains(_view.Word(chunk.First - 1)))
        {
            return false;
        }

        var parts = _people.PartsOf(_view.Phrase(chunk.First, chunk.End));
        return parts.Length == 1 && _people.With(parts).Any(person => person.Parts.Length > 1 && person.Parts[^1] == parts[0]);
    }

    /// <summary>"May said": the one function word that is a prime minister, where she was named in full and acts.</summary>
    private bool IsMay(int index) =>
        _view.Word(index) is "May" && _people.With(["may"]).Any() && (_view.IsPossessive(index + 1) || (WordList.Verbs.Contains(_view.Word(index + 1)) || _view.Word(index + 1).EndsWith("ed")));

    /// <summary>Capitalised words that no table knows, save perhaps the first.</summary>
    private bool IsNameRun(int index, int length)
    {
        for (var i = index + 1; i < index + length; i++)
        {
            if (!_view.IsNameWord(i) || _view.ChunkAt(i) is not null)
            {
                return false;
            }
        }

        return true;
    }

    private bool AreSurnames(string[] parts)
    {
        foreach (var part in parts)
        {
            if (!IsSurname(part))
            {
                return false;
            }
        }

        return parts.Length > 0;
    }

    private bool IsSurname(string part) => _surnames.Contains(part) || OfficeHolderTable.LastParts.Contains(part) || PoliticianTable.Candidate(part) is not null;

    /// <summary>
    /// A surname that the article has not named is a former leader's only as one who acts ("Merkel said", "Merkel's") or is met:
    /// the Moon, Abbott Laboratories and the Eisenhower Building are none.
    /// </summary>
    private bool IsSurelyName(int index, int length, string[] parts) =>
        _people.With(parts).Any() || !IsAfterOtherName(index) && (_people.IsInOffice(parts) || (parts is [var only] && PoliticianTable.Candidate(only) is not null && !_view.IsNameWord(index + 1) && !_view.IsNameWord(index - 1)) || (!_view.Is(index - 1, "the") && (Acts(index + length) || IsActedOn(index, length))));

    /// <summary>"by Jomo Kenyatta": a given name that the table's leader of that surname may not have.</summary>
    private bool IsAfterOtherName(int index) =>
        index > 1 && _view.IsNameWord(index - 1) && _view.ChunkAt(index - 1) is null && _view.IsWord(index - 2) && char.IsLower(_view.Word(index - 2)[0])
        && !WordList.NotPerson.Contains(_view.Word(index - 1)) && !WordList.Function.Contains(_view.Word(index - 1));

    private bool Acts(int end) => _view.IsPossessive(end) || _view.Is(end, ":") || WordList.Verbs.Contains(_view.Word(end));

    private bool IsActedOn(int index, int length) =>
        !_view.IsNameWord(index + length) && (_view.Word(index - 1) is "with" or "between" or "gave" || WordList.Verbs.Contains(_view.Word(index - 1)));

    /// <summary>"Kennedy Center", "Clinton Foundation": the surname belongs to another name.</summary>
    private bool IsPartOfName(int end) =>
        _view.IsNameWord(end) && WordList.NotPerson.Contains(_view.Word(end)) && !_view.Is(end, "administration") && !_view.Is(end, "government");

    private int ReadChunk(Chunk chunk)
    {
        if (chunk.Term.Kind is TermKind.Title or TermKind.PluralTitle or TermKind.Holder)
        {
            return chunk.First;
        }

        _sink.AddChunk(chunk);
        return chunk.End;
    }
}
