using System.Collections.Frozen;
using Graph.Extraction.Sentences;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Actors;

/// <summary>Collects mentions, and the states, organisations and places they bring in.</summary>
internal sealed class MentionSink(TokenView view, Discourse discourse)
{
    private const string Union = "organization:european-union";

    /// <summary>Between a preposition and a name stand no more words: "by moderator Ada Berg".</summary>
    private const int MostBeforeName = 2;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prepositions =
        Statements.Words.Prepositions.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Dictionary<string, Actor> _others = new(StringComparer.Ordinal);
    private readonly Conjunctions _conjunctions = new(view, discourse);
    private readonly PlaceSenses _senses = new(view);

    public List<Mention> Mentions { get; } = [];

    /// <summary>States, organisations and places by id.</summary>
    public IReadOnlyDictionary<string, Actor> Others => _others;

    public void AddPerson(PersonEntry person, int first, int end, int nameStart, MentionKind kind, string reason)
    {
        var isPossessive = view.IsPossessive(end);
        Mentions.Add(new Mention(view.Span(first, end), kind, [person.Id], reason)
        {
            Core = view.Span(nameStart, end),
            IsPossessive = isPossessive,
        });
        discourse.Note(person, view.Tokens[end - 1].End, isPossessive, IsComplement(first), IsTurn(first));
        _conjunctions.Note(person.Id, first, end);
    }

    /// <summary>", but | Berg was glad": the sentence turns from others to whom it names here.</summary>
    private bool IsTurn(int first) => view.Word(first - 1) is "but" && view.Word(first - 2) is ",";

    /// <summary>"with Berg", "by moderator Ada Berg": a preposition right before, or before a description in lower case.</summary>
    private bool IsComplement(int first)
    {
        var at = first - 1;
        while (first - at <= MostBeforeName && IsDescription(at))
        {
            at--;
        }

        // "As for Berg, she said": he whom the sentence turns to is its subject.
        return Prepositions.Contains(view.Word(at)) && !(view.Is(at, "for") && view.Is(at - 1, "as"));
    }

    private bool IsDescription(int index) =>
        view.IsSmallWord(index) && !WordList.Function.Contains(view.Word(index)) && !WordList.Verbs.Contains(view.Word(index));

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
        Mentions.Add(new Mention(view.Span(first, end), kind, [stateId], reason)
        {
            IsPossessive = view.IsPossessive(end) || kind == MentionKind.Demonym,
        });
        if (kind is MentionKind.Name or MentionKind.Capital)
        {
            _conjunctions.Note(stateId, first, end);
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
            if (view.ChunkFrom(i) is { Term.Kind: TermKind.State or TermKind.Demonym or TermKind.Organization } chunk && chunk.End <= end)
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
            case TermKind.Capital when stateId is "state:BEL" && _others.GetValueOrDefault(Union) is { } union && _senses.IsGovernment(chunk):
                AddOrganization(union.Name, union.Detail ?? "other", union.State, chunk.First, chunk.End, "seat of the European Union");
                break;
            case TermKind.Capital when _senses.IsGovernment(chunk):
                AddState(stateId ?? id, chunk.First, chunk.End, MentionKind.Capital, $"capital of {StateTable.Find(stateId ?? "")?.Name}");
                break;
            case TermKind.Organization:
                AddOrganization(id, name, detail ?? "other", stateId, chunk.First, chunk.End, "name of the organisation");
                break;
            case TermKind.Capital or TermKind.Place when !_senses.IsPartOfName(chunk):
                AddPlace(chunk, detail);
                break;
        }
    }

    /// <summary>
    /// States inside "Russian-made", "U.S.-Israel", "Saudi Arabia-Oman": the whole word stays one token, its parts count,
    /// the first with the word before it.
    /// </summary>
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

        return found && AddCombining(token);
    }

    /// <summary>"Anglo-Soviet": the state in the first part, beside one that is known; always true.</summary>
    private bool AddCombining(Token token)
    {
        var length = token.Of(view.Text).IndexOf('-');
        if (length > 0 && CombiningForms.StateOf(view.Text.Substring(token.Start, length)) is { } state && Mentions.Count > 0 && Mentions[^1].Span.End == token.End)
        {
            Register(state);
            var span = new TextSpan(token.Start, token.Start + length);
            var other = Mentions[^1];
            Mentions.RemoveAt(Mentions.Count - 1);
            Mentions.Add(new Mention(span, MentionKind.Demonym, [state], "first part of a compound of states") { IsPossessive = true });
            Mentions.Add(other);
        }

        return true;
    }

    private bool AddPart(List<Token> parts)
    {
        if (parts[^1].Start >= parts[^1].End
            || Lexicon.Names.Longest(view.Text, parts, 0, parts.Count) is not { } known || known.Length < parts.Count
            || known.Terms[0] is not { Kind: TermKind.State or TermKind.Demonym } state)
        {
            return false;
        }

        Register(state.Id);
        var span = new TextSpan(parts[0].Start, parts[^1].End);
        Mentions.Add(new Mention(span, MentionKind.Demonym, [state.Id], $"{state.Name} inside a compound") { IsPossessive = true });
        return true;
    }

    private void AddPlace(Chunk chunk, string? detail)
    {
        var (_, id, name, stateId, _) = chunk.Term;
        var end = chunk.End;
        var kind = detail;
        if (IsAirport(end) || (view.Word(end) is "International" or "international" && IsAirport(end + 1)))
        {
            _others.TryAdd(id, new Actor(id, ActorKind.Place, name, [], [], stateId, detail));
            end += view.Is(end, "airport") ? 1 : 2;
            name = name + " airport";
            (id, stateId, kind) = ("place:" + Slug.Of(name), id, "airport");
        }

        _others.TryAdd(id, new Actor(id, ActorKind.Place, name, [], [], stateId, kind));
        Mentions.Add(new Mention(view.Span(chunk.First, end), MentionKind.Name, [id], "name of the place") { IsPossessive = view.IsPossessive(end) });
    }

    private bool IsAirport(int index) => view.Word(index) is "airport" or "Airport";

    private void Register(string stateId)
    {
        if (!_others.ContainsKey(stateId) && StateTable.Find(stateId) is { } state)
        {
            _others.Add(stateId, new Actor(stateId, ActorKind.State, state.Name, [], [], stateId, null));
        }
    }
}
