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
    /// <summary>A town's name has no more words.</summary>
    private const int LongestTown = 3;

    private static readonly WordList BeforeTown = WordList.Exact("at from in near through to via");

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
    private readonly SurnameReader _surnames;

    private ActorReader(Article article, TokenView view)
    {
        _article = article;
        _view = view;
        _namedAt = new NamedPerson?[view.Tokens.Count];
        _people = new PersonRegistry(article.PublishedAt);
        _discourse = new Discourse(_people) { PluralReach = Readouts.IsReadout(article) ? 5 : 1 };
        _sink = new MentionSink(view, _discourse);
        _political = new PoliticalDescriptions(view, _discourse, _sink);
        _told = new ToldOffices(view);
        _surnames = new SurnameReader(view, _people, _discourse, _sink);
        var scene = new ActorScene(article, view, _people, _discourse, _sink);
        _descriptions = new DescriptionReader(scene, NamedInFullAt);
        _firstPerson = new FirstPerson(scene);
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

        _surnames.Collect();
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
                _discourse.IsQuoted = IsQuotedFrom(i);
                i = _view.IsWord(i) ? Math.Max(ReadAt(i, sentence), i + 1) : i + 1;
            }
        }
    }

    /// <summary>Whether the words after a token stand inside quotation marks, by those before it.</summary>
    private bool IsQuotedFrom(int index) => _view.Word(index) switch
    {
        "“" or "``" => true,
        "”" => false,
        "\"" => !_discourse.IsQuoted,
        _ => _discourse.IsQuoted,
    };

    /// <summary>Reads the mention that starts at a token; returns the token after it, or the same where there is none.</summary>
    private int ReadAt(int index, Sentence sentence)
    {
        if (NamedAt(index, sentence) is { } person)
        {
            return ReadNamed(person, sentence);
        }

        _told.ReadPronoun(index, sentence);

        if (!_discourse.IsQuoted && _firstPerson.Read(index))
        {
            return index + 1;
        }

        // No name and no description starts with such a word.
        if (char.IsLower(_view.Word(index)[0]) && !_view.MayBe(index, WordTraits.Opener) && _view.ChunkAt(index) is null)
        {
            return ReadHyphenated(index);
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

        if (_view.ChunkFrom(index) is { } chunk && !_surnames.IsNotPlace(chunk))
        {
            return ReadChunk(chunk);
        }

        if (TownAt(index, sentence) is { } town)
        {
            return ReadChunk(town);
        }

        return _surnames.ReadAt(index) is var named && named > index ? named : ReadHyphenated(index);
    }

    /// <summary>"in Harpsund, Sweden": a name that no table has, after a preposition and before its state; null where there is none.</summary>
    private Chunk? TownAt(int index, Sentence sentence)
    {
        if (!BeforeTown.Contains(_view.Word(index - 1)) || !_view.IsNameWord(index))
        {
            return null;
        }

        var end = index;
        while (end < sentence.EndToken && end - index < LongestTown && _view.IsNameWord(end) && _view.ChunkAt(end) is null && !WordList.NotPerson.Contains(_view.Word(end)))
        {
            end++;
        }

        if (end == index || _view.Word(end) is not "," || _view.ChunkFrom(end + 1) is not { Term: { Kind: TermKind.State, Id: var state } })
        {
            return null;
        }

        var name = _view.Span(index, end).Of(_view.Text).ToString();
        return new Chunk(index, end, new Term(TermKind.Place, "place:" + Slug.Of(name), name, state, "city"));
    }

    /// <summary>A named person whose phrase starts here, its leading "the" included.</summary>
    private NamedPerson? NamedAt(int index, Sentence sentence) =>
        _namedAt[index] is { } named && named.End <= sentence.EndToken ? named : null;

    /// <summary>The person named in full at a token; null where nobody is.</summary>
    private PersonEntry? NamedInFullAt(int index) =>
        index < _namedAt.Length && _namedAt[index] is { } named && (named.Canonical is not null || IsFull(named)) ? _people.AddFull(named, _view.Tokens[named.NameStart].Start) : null;

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

        NoteHusband(named, offset);
        NoteCounterpart(person, named.NameStart);
        _told.ReadNamed(person, named, sentence, _article.Passages[sentence.Passage]);
        _sink.AddNested(named.Start, named.NameStart);
        _sink.AddPerson(person, named.Start, named.End, named.NameStart, MentionKind.Name, reason);
        _political.NoteName(person, named);
        return named.End;
    }

    /// <summary>"President and Mrs. Berg", "the Taoiseach and Mrs. Ada Berg": the office before "and" is that of the other one of that name.</summary>
    private void NoteHusband(NamedPerson named, int offset)
    {
        var and = named.Start - 1;
        if (named is { Gender: 'f', Title: null } && _view.Word(and) is "and"
            && _view.TitleEndingAt(and) is { Term: { Class: TitleClass.State or TitleClass.Government } term } title
            && _people.ResolveShort(named with { Name = named.Name.Split(' ')[^1], Gender = 'm', Title = term.Name, Class = term.Class, Of = null }, offset, _discourse.ChooseNearest) is var (husband, reason))
        {
            _sink.AddPerson(husband, title.First, title.End, title.First, MentionKind.Title, reason);
        }
    }

    /// <summary>"his Finnish counterpart, Ada Berg": she holds in Finland the office that he holds at home.</summary>
    private void NoteCounterpart(PersonEntry person, int nameStart)
    {
        var noun = _view.Word(nameStart - 1) is "," ? nameStart - 2 : nameStart - 1;
        if ((_view.Is(noun, "counterpart") || _view.Is(noun, "colleague"))
            && _view.ChunkEndingAt(noun) is { Term: { Kind: TermKind.Demonym, StateId: { } state } }
            && _discourse.Last(one => one != person && one.Offices.Count > 0) is { } owner
            && owner.Offices[0] is var (title, titleClass, of) && of != state)
        {
            person.AddOffice(title, titleClass, state);
        }
    }

    private int ReadChunk(Chunk chunk)
    {
        if (chunk.Term.Kind is TermKind.Title or TermKind.PluralTitle or TermKind.Holder)
        {
            return chunk.First;
        }

        _sink.AddChunk(chunk);
        return chunk.End;
    }

    /// <summary>"Russian-made": the state inside a word.</summary>
    private int ReadHyphenated(int index) => _sink.AddHyphenated(index) ? index + 1 : index;
}
