using System.Collections.Frozen;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Actors;

/// <summary>Collects mentions, and the states, organisations and places they bring in.</summary>
internal sealed class MentionSink(TokenView view, Discourse discourse)
{
    private const string Union = "organization:european-union";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prepositions = Statements.Words.Prepositions.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Dictionary<string, Actor> _others = new(StringComparer.Ordinal);

    private IReadOnlyList<string> _lastIds = [];
    private int _lastEnd = -1;
    private int _lastFirst = -1;

    public List<Mention> Mentions { get; } = [];

    /// <summary>States, organisations and places by id.</summary>
    public IReadOnlyDictionary<string, Actor> Others => _others;

    public void AddPerson(PersonEntry person, int first, int end, int nameStart, MentionKind kind, string reason)
    {
        var isPossessive = view.IsPossessive(end);
        Mentions.Add(new Mention(view.Span(first, end), kind, [person.Id], reason) { Core = view.Span(nameStart, end), IsPossessive = isPossessive });
        discourse.Note(person, view.Tokens[end - 1].End, isPossessive, IsComplement(first));
        NoteConjunction(person.Id, first, end);
    }

    /// <summary>"with Berg", "by moderator Ada Berg": a preposition right before, or before a description in lower case.</summary>
    private bool IsComplement(int first)
    {
        var at = first - 1;
        while (first - at < 3 && view.IsWord(at) && char.IsLower(view.Word(at)[0]) && !WordList.Function.Contains(view.Word(at)) && !WordList.Verbs.Contains(view.Word(at)))
        {
            at--;
        }

        // "As for Berg, she said": he whom the sentence turns to is its subject.
        return Prepositions.Contains(view.Word(at)) && !(view.Is(at, "for") && view.Is(at - 1, "as"));
    }

    /// <summary>"A and B" are what "they" looks back to: people together, or states.</summary>
    private void NoteConjunction(string id, int first, int end)
    {
        var joint = view.Is(first - 1, "the") ? first - 2 : first - 1;
        // "A, B, and C": people in a row, where they are the first whom the sentence names.
        var isRow = id.StartsWith("person:", StringComparison.Ordinal) && ((view.Word(joint) is "," && _lastEnd == joint) || (view.Word(joint) is "and" && view.Word(joint - 1) is "," && _lastEnd == joint - 1)) && discourse.NamesOnly([.. _lastIds, id]);
        var joined = (isRow || (view.Word(joint) is "and" && _lastEnd == joint)) && !_lastIds.Contains(id) && AllLike(_lastIds, id);
        _lastIds = joined ? [.. _lastIds, id] : [id];
        _lastFirst = joined ? _lastFirst : first;
        _lastEnd = end;
        if (joined && view.Word(joint) is "and" && !IsStatesAside(_lastFirst, end))
        {
            discourse.NotePlural(_lastIds, view.Tokens[end - 1].End);
        }
    }

    /// <summary>Whether all ids are of the same sort as another.</summary>
    private static bool AllLike(IReadOnlyList<string> ids, string other)
    {
        for (var i = 0; i < ids.Count; i++)
        {
            if (!ids[i].AsSpan().StartsWith(other.AsSpan(0, 5)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"partnerships with Egypt and Jordan", "the commitment of Chad and Mali", "Mali and Chad's": states that do nothing in the sentence.</summary>
    private bool IsStatesAside(int first, int end)
    {
        first -= view.Is(first - 1, "the") ? 1 : 0;
        first -= view.Is(first - 1, "both") ? 1 : 0;
        return _lastIds[0].StartsWith("state:", StringComparison.Ordinal)
            && (view.IsPossessive(end) || view.Word(first - 1) is "with" or "of" or "against" or "from" or "to" or "for" or "on" or "in" or "between" or "among");
    }

    public void AddSeveral(IReadOnlyList<string> ids, int first, int end, string reason)
    {
        Mentions.Add(new Mention(view.Span(first, end), MentionKind.Plural, ids, reason) { IsPossessive = view.IsPossessive(end) });
        if (ids.Count > 1 && ids.All(id => id.StartsWith("person:", StringComparison.Ordinal)))
        {
            discourse.NotePlural(ids, view.Tokens[end - 1].End);
        }
    }

    public void AddState(string stateId, int first, int end, MentionKind kind, string reason)
    {
        Register(stateId);
        Mentions.Add(new Mention(view.Span(first, end), kind, [stateId], reason) { IsPossessive = view.IsPossessive(end) || kind == MentionKind.Demonym });
        if (kind is MentionKind.Name or MentionKind.Capital)
        {
            NoteConjunction(stateId, first, end);
        }
    }

    public void AddOrganization(string name, string kind, string? stateId, int first, int end, string reason)
    {
        AddOrganization("organization:" + Slug.Of(name), name, kind, stateId, first, end, reason);
    }

    private void AddOrganization(string id, string name, string kind, string? stateId, int first, int end, string reason)
    {
        if (!_others.ContainsKey(id))
        {
            _others.Add(id, new Actor(id, ActorKind.Organization, name, [], [], stateId, kind));
        }

        Mentions.Add(new Mention(view.Span(first, end), MentionKind.Name, [id], reason) { IsPossessive = view.IsPossessive(end) });
    }

    /// <summary>The states and organisations inside a longer phrase.</summary>
    public void AddNested(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (view.ChunkAt(i) is { } chunk && chunk.First == i && chunk.End <= end && chunk.Term.Kind is TermKind.State or TermKind.Demonym or TermKind.Organization)
            {
                AddChunk(chunk);
            }
        }
    }

    public void AddChunk(Chunk chunk)
    {
        var (kind, id, name, stateId, detail) = chunk.Term;
        switch (kind)
        {
            case TermKind.State:
                AddState(id, chunk.First, chunk.End, MentionKind.Name, "name of the state");
                break;
            case TermKind.Demonym:
                AddState(id, chunk.First, chunk.End, MentionKind.Demonym, $"adjective or people of {name}");
                break;
            case TermKind.Capital when stateId is "state:BEL" && _others.GetValueOrDefault(Union) is { } union && IsGovernment(chunk):
                AddOrganization(union.Name, union.Detail ?? "other", union.State, chunk.First, chunk.End, "seat of the European Union");
                break;
            case TermKind.Capital when IsGovernment(chunk):
                AddState(stateId ?? id, chunk.First, chunk.End, MentionKind.Capital, $"capital of {StateTable.Find(stateId ?? "")?.Name}");
                break;
            case TermKind.Organization:
                AddOrganization(id, name, detail ?? "other", stateId, chunk.First, chunk.End, "name of the organisation");
                break;
            case TermKind.Capital or TermKind.Place when !IsPartOfName(chunk):
                AddPlace(chunk, detail);
                break;
        }
    }

    /// <summary>States inside "Russian-made", "U.S.-Israel", "Saudi Arabia-Oman": the whole word stays one token, its parts count, the first with the word before it.</summary>
    public bool AddHyphenated(int index)
    {
        var token = view.Tokens[index];
        var found = false;
        var start = token.Start;
        while (start < token.End && token.Of(view.Text).ContainsAny('-', '\u2010', '\u2011'))
        {
            var length = view.Text.AsSpan(start, token.End - start).IndexOfAny('-', '\u2010', '\u2011');
            var end = length < 0 ? token.End : start + length;
            var part = new Token(start, end, TokenKind.Word);
            found |= AddPart([part]) || (start == token.Start && index > 0 && AddPart([view.Tokens[index - 1], part]));
            start = end + 1;
        }

        return found;
    }

    private bool AddPart(List<Token> parts)
    {
        if (parts[^1].Start >= parts[^1].End || Lexicon.Names.Longest(view.Text, parts, 0, parts.Count) is not { } known || known.Length < parts.Count || known.Terms[0].Kind is not (TermKind.State or TermKind.Demonym))
        {
            return false;
        }

        Register(known.Terms[0].Id);
        Mentions.Add(new Mention(new TextSpan(parts[0].Start, parts[^1].End), MentionKind.Demonym, [known.Terms[0].Id], $"{known.Terms[0].Name} inside a compound") { IsPossessive = true });
        return true;
    }

    private void AddPlace(Chunk chunk, string? detail)
    {
        var (_, id, name, stateId, _) = chunk.Term;
        var end = chunk.End;
        var kind = detail;
        if (view.Word(end) is "airport" or "Airport" || (view.Word(end) is "International" or "international" && view.Word(end + 1) is "Airport" or "airport"))
        {
            _others.TryAdd(id, new Actor(id, ActorKind.Place, name, [], [], stateId, detail));
            end += view.Is(end, "airport") ? 1 : 2;
            name = name + " airport";
            (id, stateId, kind) = ("place:" + Slug.Of(name), id, "airport");
        }

        _others.TryAdd(id, new Actor(id, ActorKind.Place, name, [], [], stateId, kind));
        Mentions.Add(new Mention(view.Span(chunk.First, end), MentionKind.Name, [id], "name of the place") { IsPossessive = view.IsPossessive(end) });
    }

    /// <summary>A capital stands for its government where it acts or owns, and for the city after in, to, from, at.</summary>
    private bool IsGovernment(Chunk chunk)
    {
        var before = chunk.First - 1;
        while (before >= 0 && (view.Word(before) is "and" or "," or "both" or "the" || view.ChunkAt(before) is { Term.Kind: TermKind.Capital }) && chunk.First - before < 4)
        {
            before--;
        }

        if (WordList.BeforePlace.Contains(view.Word(before)) || WordList.BeforePlace.Contains(view.Word(chunk.First - 1)) || WordList.AfterPlace.Contains(view.Word(chunk.End))
            || view.Word(chunk.End) is "," && view.ChunkAt(chunk.End + 1) is { Term.Kind: TermKind.State })
        {
            return false;
        }

        return view.ChunkAt(chunk.End) is { Term: { Kind: TermKind.Title, Class: TitleClass.Spokes or TitleClass.Official } } || view.IsPossessive(chunk.End) || WordList.Verbs.Contains(view.Word(chunk.End)) || view.ChunkAt(chunk.First - 2) is { Term.Kind: TermKind.Capital }
            || view.Word(chunk.First - 1) is "between" or "Both" or "both" or "against" or "with" or "that" or "by"
            || view.Word(chunk.End).EndsWith("s") && char.IsLower(view.Word(chunk.End)[0]) || view.Word(chunk.End).EndsWith("ed") && char.IsLower(view.Word(chunk.End)[0]);
    }

    /// <summary>"Paris Agreement", "Georgetown University".</summary>
    private bool IsPartOfName(Chunk chunk) =>
        view.IsNameWord(chunk.End) && view.ChunkAt(chunk.End) is null && WordList.NotPerson.Contains(view.Word(chunk.End)) && !WordList.AfterPlace.Contains(view.Word(chunk.End));

    private void Register(string stateId)
    {
        if (!_others.ContainsKey(stateId) && StateTable.Find(stateId) is { } state)
        {
            _others.Add(stateId, new Actor(stateId, ActorKind.State, state.Name, [], [], stateId, null));
        }
    }
}
