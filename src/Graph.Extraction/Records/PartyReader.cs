using System.Collections.Frozen;
using Graph.Extraction.Actors;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Records;

/// <summary>
/// Reads a column that names a giver or receiver: honorifics, name, offices, state, in one text and at times for several people:
/// "His Excellency X, President of the Republic of Y, and Mrs. Z".
/// </summary>
/// <param name="home">The state of all who are named, where the register says so; else the words tell.</param>
internal sealed class PartyReader(TokenView view, string? home)
{
    private static readonly FrozenSet<string> Nobody = WordSet.Of("unknown unkown unidentified anonymous redacted undisclosed withheld possibly various");

    private static readonly FrozenSet<string> Bodies = WordSet.Of("foundation trust institute institut institution university universidad universite université universität centro centre center ministry embassy consulate government republic kingdom department bank company corporation corp council commission committee office agency association assoc society forces force police army navy court parliament assembly school college hospital museum house club federation organization organisation authority administration group ltd inc gmbh conference service services union league bureau academy academia party chamber delegation national international royal immigration ministerio secretaria instituto fundacion society supreme directorate delegates members employees staff employee people museum church mission hotel airlines foreign local host hosts joint african european international");

    private static readonly FrozenSet<string> Letters = WordSet.Of("m.p m.p. mp ph.d ph.d. phd md m.d. m.d cbe obe k.g. k.g k.t. g.c.b. g.c.b jr jr. sr esq esq. usn usa usmc usaf ret retd ret. retd. sgt ii iii p.c. pc q.c. a.c. o.n.z. jd j.d. k.c.m.g. g.c.m.g. tony excellency");

    private readonly OfficeOwners _owners = new(view, home);
    private readonly List<PartyPerson> _people = [];
    private readonly List<string> _states = [];
    private TextSpan _body;

    /// <summary>The party that tokens <c>[first, end)</c> name.</summary>
    public Party Read(int first, int end)
    {
        if (first >= end || Nobody.Contains(Lower(first)) || (end - first < 3 && Lower(first) is "na" or "none" or "not" or "n"))
        {
            return Party.None;
        }

        end = BeforeRemark(first, end);

        var at = ReadPeople(first, end);
        while (at < end)
        {
            at = ReadSegment(at, EndOfSegment(at, end), end);
        }

        Distribute();
        return new Party([.. _people.Select(person => person.Official())], _body.IsEmpty ? [.. _states.Distinct(StringComparer.Ordinal)] : [], _people.Count == 0 && !_body.IsEmpty ? NameOf(_body) : null, _body);
    }

    /// <summary>What a form's printed words in square brackets start is no part of the entry.</summary>
    private int BeforeRemark(int first, int end)
    {
        for (var at = first + 1; at < end; at++)
        {
            if (view.Word(at) is "[" && view.Tokens[at].Start > view.Tokens[at - 1].End)
            {
                return at;
            }
        }

        return end;
    }

    /// <summary>One or several people from a token on, joined by "and"; the token after the last.</summary>
    private int ReadPeople(int first, int end)
    {
        var at = first;
        while (at < end && ReadPerson(at, end) is { } next)
        {
            at = next;
            if (!(view.Word(at) is "and" or "&" or ";" && StartsPerson(at + 1, end)))
            {
                return at;
            }

            at++;
        }

        return at;
    }

    private bool StartsPerson(int at, int end) => TitleRuns.At(view, at, end) is { } title && (title.Class == TitleClass.Honorific || NameRuns.End(view, title.End, end) > title.End) || NameRuns.End(view, at, end) - at >= 2 && !IsBody(at, NameRuns.End(view, at, end));

    /// <summary>Titles and a name; null where the words name no person.</summary>
    private int? ReadPerson(int first, int end)
    {
        var person = new PartyPerson();
        var at = first;
        for (var steps = 0; steps < 8 && at < end; steps++)
        {
            if (view.Word(at) is "," or "." or "T.H." or "H.E." or "TH" or "H.M." or "H.R.H." or "HRH" or "H.H.")
            {
                at++;
            }
            else if (TitleRuns.At(view, at, end) is { } title)
            {
                person.AddTitle(title.Title, title.Class);
                at = title.End;
            }
            else if (person.Titled && !person.IsCourtesyOnly && StateBeforeName(at, end) is { } ruled)
            {
                person.Of = ruled.Term.Id;
                at = ruled.End;
            }
            else if (view.ChunkAt(at) is { Term.Kind: TermKind.Demonym } demonym && demonym.First == at && TitleRuns.At(view, demonym.End, end) is not null)
            {
                person.Of = demonym.Term.Id;
                at = demonym.End;
            }
            else if (view.Word(at) is "Staff" && view.IsPossessive(at - 1))
            {
                // "Vice President's Staff Ada Berg" holds another office.
                person.DropOffices();
                at++;
            }
            else if (view.Word(at) is "the" or "The" or "an" or "An" or "A" || (view.IsPossessive(at) && person.Titled) || (view.Word(at) is "Staff" && view.ChunkAt(at + 1) is { Term.Kind: TermKind.Title }))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        var name = NameEnd(at, end, person.Titled);
        if (name == at || (person.Titled ? IsBody(at, name) && !(person.IsCourtesyOnly && name - at > 1 && !Bodies.Contains(Lower(at))) || view.ChunkAt(at) is { Term.Kind: TermKind.Demonym or TermKind.State } : !IsPersonName(at, name, end)))
        {
            return null;
        }

        person.Start = view.Tokens[first].Start;
        person.SetName(NameRuns.Text(view, at, name), view.Span(at, name), _people.Count > 0 ? _people[^1] : null);
        name = Inverted(person, at, name, end);
        _people.Add(person);
        return name;
    }

    /// <summary>"Amir of Qatar Hamad Bin Khalifa": the state between an office and a name.</summary>
    private Chunk? StateBeforeName(int at, int end)
    {
        var name = view.Word(at + 1) is "the" ? at + 2 : at + 1;
        return view.Word(at) is "of" && name < end && view.ChunkAt(name) is { Term.Kind: TermKind.State } state && state.First == name && NameRuns.End(view, state.End, end) - state.End > 1 ? state : null;
    }

    /// <summary>A state's name after a name with a title is no part of it: "President Karimov Uzbekistan".</summary>
    private int NameEnd(int first, int end, bool titled)
    {
        var name = NameRuns.End(view, first, end);
        for (var at = first + 1; titled && at < name; at++)
        {
            if (view.ChunkAt(at) is { Term.Kind: TermKind.State } chunk && chunk.First == at && chunk.End >= name && GivenNames.GenderOf(view.Word(at - 1)) is null)
            {
                return at;
            }
        }

        for (var at = first + 1; at < name; at++)
        {
            // "Junichiro Koizumi Prime Minister of Japan": the comma was left out.
            if (view.ChunkAt(at) is { Term.Kind: TermKind.Title } title && title.First == at && title.Term.Class != TitleClass.Honorific && (view.Word(title.End) is "of" || title.End - at > 1))
            {
                return at;
            }
        }

        return name;
    }

    private bool IsPersonName(int first, int name, int end)
    {
        var follows = name >= end || view.Word(name) is "," or "--" or "-" or ";" or "and" or "(" or "&" or "\u2014";
        return follows && !IsBody(first, name) && (name - first >= 2 || view.Word(name) is "," && NameRuns.End(view, name + 1, end) > name + 1 && TitleRuns.At(view, name + 1, end) is null && StateNames.Whole(view.Phrase(first, name)) is null) && StateNames.Whole(view.Phrase(first, name)) is null;
    }

    private bool IsBody(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (view.IsWord(at) && (Bodies.Contains(Lower(at)) || (WordList.NotPerson.Contains(view.Word(at)) && GivenNames.GenderOf(view.Word(first)) is null)))
            {
                return true;
            }
        }

        return first < end && view.ChunkAt(first) is { Term.Kind: TermKind.Organization };
    }

    /// <summary>"Rice, Condoleezza, Assistant …", "Albright, Madeleine K.--Secretary of State": family name first.</summary>
    private int Inverted(PartyPerson person, int first, int name, int end)
    {
        if (name - first != 1 || person.Titled && !person.IsCourtesyOnly && !person.MayBeInverted || view.Word(name) is not "," || TitleRuns.At(view, name + 1, end) is not null)
        {
            return name;
        }

        var given = NameRuns.End(view, name + 1, end);
        if (given == name + 1 || given - name > 6 || IsBody(name + 1, given) || TitleRuns.HasHead(view, name + 1, given) || view.ChunkAt(name + 1) is { Term.Kind: TermKind.Place or TermKind.Capital or TermKind.Organization } || StateNames.Whole(view.Phrase(name + 1, given)) is not null)
        {
            return name;
        }

        var parts = NameRuns.Text(view, name + 1, given).Split(", ", 2);
        person.SetName($"{parts[0]} {NameRuns.Text(view, first, name)}{(parts.Length > 1 ? ", " + parts[1] : "")}", view.Span(first, given), null);
        return given;
    }

    /// <summary>What stands between two commas after the names: an office, a state, an organisation, or nothing that counts.</summary>
    private int ReadSegment(int first, int segment, int end)
    {
        var at = first;
        while (at < segment && view.Word(at) is "," or ";" or "-" or "--" or "\u2014" or "." or "the" or "The" or "and" or "of" or "(" or ")")
        {
            at++;
        }

        if (at >= segment)
        {
            return Math.Max(segment, first + 1);
        }

        if (_people.Count > 0 && view.Word(at - 1) is "and" && StartsPerson(at, end) && ReadPerson(at, end) is { } next)
        {
            return next;
        }

        var words = view.Phrase(at, segment).TrimEnd('.', ' ', '-');
        if (StateIn(at, segment, words) is { } state)
        {
            AddState(state);
        }
        else if (!Letters.Contains(words.ToLowerInvariant()) && !IsPostNominal(words) && !words.StartsWith('['))
        {
            ReadOffice(at, segment, words);
        }

        return segment;
    }

    /// <summary>"P.C.", "M.P.", "K.C.M.G.": letters after a name.</summary>
    private static bool IsPostNominal(string words) =>
        words.Length is 3 or 5 or 7 && Enumerable.Range(0, words.Length).All(at => at % 2 == 0 ? char.IsAsciiLetterUpper(words[at]) : words[at] == '.');

    /// <summary>The state of a segment that names nothing else: "Government of Romania", "Hellenic Republic (Greece)".</summary>
    private string? StateIn(int first, int end, string words)
    {
        var at = first;
        while (at < end && view.Word(at) is "Government" or "government" or "Royal" or "of" or "the" or "The" or "State" or "Republic" or "Kingdom" or "People" && view.ChunkAt(at)?.First != at)
        {
            at++;
        }

        return StateNames.Whole(words) ?? PlaceIn(first, end) ?? (at < end ? view.ChunkAt(at) is { Term.Kind: TermKind.State } chunk && chunk.First == at && chunk.End >= end ? chunk.Term.Id : StateNames.Whole(view.Phrase(at, end)) : null)
            ?? (words.Contains('(', StringComparison.Ordinal) && words.Split(' ').Length < 6 && TitleRuns.At(view, first, end) is null && !IsBody(first + 1, end) ? StateNames.IdOf(words) : null);
    }

    /// <summary>The state of a city that is all of a segment: "Tashkent".</summary>
    private string? PlaceIn(int first, int end) =>
        _people.Count > 0 && view.ChunkAt(first) is { Term.Kind: TermKind.Place or TermKind.Capital } chunk && chunk.First == first && chunk.End + 1 >= end ? chunk.Term.StateId : null;

    private void AddState(string state)
    {
        if (home is not null && state != home)
        {
            return;
        }

        if (_people.Count == 0)
        {
            _states.Add(state);
            return;
        }

        foreach (var person in _people)
        {
            person.Of ??= state;
        }
    }

    private void ReadOffice(int first, int end, string words)
    {
        if (_people.Count == 0)
        {
            if (TitleRuns.At(view, first, end) is not null && (_owners.In(first, end)?.Id ?? _owners.Any(first, EndOfAll(end))) is { } unnamed)
            {
                _states.Add(unnamed);
            }
            else if (_body.IsEmpty && !words.Contains("U.S.C", StringComparison.Ordinal) && words.Any(char.IsLetter))
            {
                _body = view.Span(first, EndOfBody(first, end));
            }
            else if (_owners.Any(first, end) is { } place)
            {
                _states.Add(place);
            }

            return;
        }

        if (view.ChunkAt(first) is { Term.Kind: TermKind.Demonym or TermKind.State } own && own.First == first && own.End < end && TitleRuns.At(view, own.End, end) is not null)
        {
            // "Austrian Ambassador"
            AddState(own.Term.Id);
            first = own.End;
        }

        var owner = _owners.In(first, end);
        var titleEnd = owner?.Start ?? end;
        var title = view.Phrase(first, Math.Max(titleEnd, first + 1)).TrimEnd('.', ' ', ',', '-');
        var read = TitleRuns.At(view, first, end);
        var isBody = read is null && IsBody(first, end) && !_people[^1].HasNoOffice && !TitleRuns.HasHead(view, first, end);
        if (!isBody)
        {
            _people[^1].AddOffice(title, read?.Class ?? TitleClass.Official, owner?.Id);
        }

        if (owner is { } of)
        {
            AddState(of.Id);
        }
        else if ((_owners.Any(first, end) ?? _owners.OfPlace(first, end)) is { } state && view.Word(first) is not ("Ambassador" or "Consul"))
        {
            AddState(state);
        }
    }

    private int EndOfAll(int end) => Math.Min(view.Tokens.Count, end + 6);

    /// <summary>"X and Mrs. Y, President and First Lady of Z": of two titles each has its own.</summary>
    private void Distribute()
    {
        if (_people.Count == 2 && _people[0].HasNoOffice && !_people[1].HasNoOffice)
        {
            _people[1].ShareOffices(_people[0]);
        }

        foreach (var person in _people)
        {
            person.Of ??= _people.Select(other => other.Of).FirstOrDefault(of => of is not null);
        }
    }

    /// <summary>A comma, semicolon or double hyphen outside brackets ends a segment.</summary>
    private int EndOfSegment(int first, int end)
    {
        var depth = 0;
        for (var at = Math.Max(first + 1, EndOfListedOffice(first, end)); at < end; at++)
        {
            depth += view.Word(at) switch { "(" => 1, ")" => -1, _ => 0 };
            var parts = view.Word(at) is "," or ";" or "--" or "\u2014" || (view.Word(at) is "-" && view.Tokens[at].Start > view.Tokens[at - 1].End);
            if (depth <= 0 && (parts || (view.Word(at) is "and" && _people.Count > 0 && IsCourtesy(at + 1))))
            {
                return at;
            }
        }

        return end;
    }

    /// <summary>"Minister of Gender, Family, and Children": the commas of one office's list end no segment.</summary>
    private int EndOfListedOffice(int first, int end)
    {
        var at = view.Word(first) is "," or ";" or "--" or "\u2014" ? first + 1 : first;
        at = view.Word(at) is "the" or "The" ? at + 1 : at;
        return _people.Count > 0 && TitleRuns.At(view, at, end) is { } title && title.Title.Contains(", and ", StringComparison.Ordinal) && !view.IsNameWord(title.End) ? title.End : first;
    }

    private bool IsCourtesy(int at) => view.ChunkAt(at) is { Term: { Kind: TermKind.Title, Class: TitleClass.Honorific } };

    private int EndOfBody(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (view.Word(at) is "(" or "[" || (view.Word(at) is "." && at > first))
            {
                return Math.Max(at, first + 1);
            }
        }

        return end;
    }

    private string NameOf(TextSpan span) => string.Join(' ', view.Text[span.Start..span.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.', ',', '-', ' ');

    private string Lower(int at) => view.Word(at).ToString().ToLowerInvariant();
}
