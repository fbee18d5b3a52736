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
    private static readonly FrozenSet<string> Nobody = WordSet.Of(
        "anonymous possibly redacted undisclosed unidentified unknown unkown various withheld");

    private static readonly FrozenSet<string> Letters = WordSet.Of(
        """
        a.c. cbe esq esq. excellency g.c.b g.c.b. g.c.m.g. ii iii j.d. jd jr jr. k.c.m.g. k.g k.g. k.t. m.d m.d. m.p m.p. md mp
        o.n.z. obe p.c. pc ph.d ph.d. phd q.c. ret ret. retd retd. sgt sr tony usa usaf usmc usn
        """);

    private readonly OfficeOwners _owners = new(view, home);
    private readonly PartyPersonReader _reader = new(view);
    private readonly List<PartyPerson> _people = [];
    private readonly List<string> _states = [];
    private int _end;
    private TextSpan _body;
    private bool _isUnnamed;

    /// <summary>The party that tokens <c>[first, end)</c> name.</summary>
    public Party Read(int first, int end)
    {
        if (first >= end || Nobody.Contains(Lower(first)) || (end - first < 3 && Lower(first) is "na" or "none" or "not" or "n"))
        {
            return Party.None;
        }

        _end = end = BeforeRemark(first, end);
        var at = ReadOfficeFirst(first, end);
        at = at > first ? at : ReadPeople(first, end);
        while (at < end)
        {
            at = ReadSegment(at, EndOfSegment(at, end), end);
        }

        Distribute();
        return new Party([.. _people.Select(person => person.Official())], _body.IsEmpty ? [.. _states.Distinct(StringComparer.Ordinal)] : [], _people.Count == 0 && !_body.IsEmpty ? NameOf(_body) : null, _body) { IsUnnamed = _isUnnamed };
    }

    /// <summary>What a form's printed words in square brackets start is no part of the entry.</summary>
    private int BeforeRemark(int first, int end)
    {
        for (var at = first + 1; at < end; at++)
        {
            if (view.Word(at) is "[" && view.Tokens[at].Start > view.Tokens[at - 1].End && !NameRuns.IsLetter(view, at))
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
            if (!(view.Word(at) is "and" or "&" or ";" && _reader.Starts(at + 1, end)))
            {
                return at;
            }

            at++;
        }

        return at;
    }

    /// <summary>A person who starts at a token is added; the token after, or null where nobody does.</summary>
    private int? ReadPerson(int first, int end)
    {
        if (_reader.Read(first, end, _people.Count > 0 ? _people[^1] : null) is not { } read)
        {
            return null;
        }

        _people.Add(read.Person);
        if (read.Person.Wife() is { } wife)
        {
            _people.Add(wife);
        }

        return read.End;
    }

    /// <summary>"President of Azerbaijan, Heydar Aliyev": the office of the one named after it; the token after the name, or the first one where this is not so.</summary>
    private int ReadOfficeFirst(int first, int end)
    {
        var comma = EndOfSegment(first, end);
        if (comma >= end || TitleRuns.At(view, first, comma) is not { Class: not TitleClass.Honorific } title || !(title.End == comma || IsJoint(title.End) || IsJoint(title.End + 1))
            || !_reader.IsNameOnly(comma + 1, EndOfSegment(comma + 1, end)) || ReadPerson(comma + 1, end) is not { } next)
        {
            return first;
        }

        ReadOffice(first, comma);
        return next;
    }

    private bool IsJoint(int at) => view.Word(at) is "of" or "to" or "for";

    /// <summary>What stands between two commas after the names: an office, a state, an organisation, or nothing that counts.</summary>
    private int ReadSegment(int first, int segment, int end)
    {
        var at = first;
        var isJoined = false;
        while (at < segment && view.Word(at) is "," or ";" or "-" or "--" or "\u2014" or "." or "the" or "The" or "and" or "of" or "(" or ")")
        {
            isJoined |= view.Word(at) is "and";
            at++;
        }

        if (at >= segment)
        {
            return Math.Max(segment, first + 1);
        }

        if (_people.Count > 0 && isJoined && _reader.Starts(at, end) && ReadPerson(at, end) is { } next)
        {
            return next;
        }

        var words = view.Phrase(at, segment).TrimEnd('.', ' ', '-');
        if (StateIn(at, segment, words) is { } state)
        {
            AddState(state);
        }
        else if (view.Word(at) is not ("ibni" or "bin" or "ibn" or "binti") && !Letters.Contains(words.ToLowerInvariant()) && !IsPostNominal(words) && !words.StartsWith('['))
        {
            ReadOffice(at, segment);
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
            ?? (words.Contains('(', StringComparison.Ordinal) && words.Split(' ').Length < 6 && TitleRuns.At(view, first, end) is null && !BodyNames.Covers(view, first + 1, end) ? StateNames.IdOf(words) : null);
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

    private void ReadOffice(int first, int end)
    {
        if (_people.Count == 0)
        {
            ReadUnnamed(first, end);
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
        var isBody = read is null && BodyNames.Covers(view, first, end) && !_people[^1].HasNoOffice && !TitleRuns.HasHead(view, first, end);
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

    /// <summary>A state's official without a name, or a body.</summary>
    private void ReadUnnamed(int first, int end)
    {
        var title = TitleRuns.At(view, first, end);
        // "Anna": a child's given name says too little.
        var isSomebody = title is not null || BodyNames.IsUnnamedPerson(view, first, end) || (end - first == 1 && GivenNames.GenderOf(view.Word(first)) is not null);
        if (isSomebody && home is null && (_owners.In(first, end)?.Id ?? _owners.Any(first, _end)) is { } state)
        {
            _isUnnamed = true;
            _states.Add(state);
        }
        else if (isSomebody && (home is not null || title is null || title.Value.End == end))
        {
            _isUnnamed = true;
        }
        else if (_body.IsEmpty && !Nobody.Contains(Lower(first)) && !(_isUnnamed && view.ChunkAt(first) is { Term.Kind: TermKind.Place or TermKind.Capital }) && view.Phrase(first, end) is var words && !words.Contains("U.S.C", StringComparison.Ordinal) && words.Any(char.IsLetter))
        {
            _body = view.Span(first, EndOfBody(first, end));
        }
        else if (_owners.Any(first, end) is { } place)
        {
            _states.Add(place);
        }
    }

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
