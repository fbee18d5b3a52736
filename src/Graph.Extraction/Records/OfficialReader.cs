using System.Collections.Frozen;
using Graph.Extraction.Actors;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Records;

/// <summary>Reads lists of officials: "King Fahd, Soviet President Gorbachev, and the Presidents of Peru and Bolivia".</summary>
internal sealed class OfficialReader(TokenView view)
{
    private static readonly FrozenSet<string> Standing = WordSet.Of(
        "acting caretaker deputy designate ex- former incoming interim outgoing provisional then transitional");

    /// <summary>Words between two officials of a list.</summary>
    private static readonly WordList Joints = WordList.Exact("& , ; also and as both including then well with");

    /// <summary>Before an official's name stand no more titles and owners than this.</summary>
    private const int MostSteps = 12;

    private readonly OfficialGroups _groups = new(view);

    /// <summary>The officials named from a token on, and the token after the last; none where the words name nobody.</summary>
    public IReadOnlyList<Official> List(int first, int limit, out int end)
    {
        var found = new List<Official>();
        end = first;
        var at = first;
        while (at < limit)
        {
            at = SkipJoint(at, limit, found.Count > 0);
            if (at < 0 || ReadOne(at, limit, found) is not { } next)
            {
                break;
            }

            at = end = next;
        }

        return found;
    }

    /// <summary>The official that starts at a token; null where none does.</summary>
    public (Official Official, int End)? One(int first, int limit)
    {
        var found = new List<Official>();
        return ReadOne(first, limit, found) is { } end && found.Count > 0 ? (found[0], end) : null;
    }

    /// <summary>Past "and", commas, "with" and "the"; -1 where the list is over.</summary>
    private int SkipJoint(int at, int limit, bool mustJoin)
    {
        var start = at;
        while (at < limit && Joints.Contains(view.Word(at)))
        {
            at++;
        }

        return mustJoin && at == start ? -1 : at;
    }

    private int? ReadOne(int first, int limit, List<Official> found)
    {
        var front = new OfficialFront(first);
        var at = ReadFront(front, limit);
        return _groups.Plural(front, at, limit, found) ?? Named(front, at, limit, found) ?? _groups.Group(front, at, limit, found);
    }

    /// <summary>Reads titles and whose they are; the token after them.</summary>
    private int ReadFront(OfficialFront front, int limit)
    {
        var at = SkipQualifiers(front.First, limit);
        for (var steps = 0; steps < MostSteps && at < limit; steps++)
        {
            if (IsStanding(at, limit))
            {
                front.Standing = view.Word(at).ToString();
                at = SkipQualifiers(at + 1, limit);
            }
            else if (Owner(at, limit) is { } owner && (front.Offices.Count == 0 || TitleRuns.At(view, owner.End, limit) is not null))
            {
                front.Of.Add(owner.Id);
                at = SkipQualifiers(NextOwner(owner.End, limit), limit);
            }
            else if (TitleRuns.At(view, at, limit) is { } title && !IsName(at, title, limit, front))
            {
                front.Add(title.Title, title.Class);
                at = AfterTitle(title.End, limit);
            }
            else if (front.Offices.Count == 0 && IsUnknownOwner(at, limit))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>"former", "acting", and no title that begins so.</summary>
    private bool IsStanding(int at, int limit) =>
        view.IsWord(at) && Standing.Contains(Lower(at)) && TitleRuns.At(view, at, limit) is null;

    /// <summary>Whether a title is a name here: "General Marshall", "Dean Acheson", "Foreign Minister Prince".</summary>
    private bool IsName(int first, (string Title, TitleClass Class, int End) title, int limit, OfficialFront front) =>
        IsWholeName(first, title.End, limit, front.Offices.Count)
        || (MayBeGivenName(title.Class, front) && IsGivenName(first, title.End, limit));

    private static bool MayBeGivenName(TitleClass kind, OfficialFront front) =>
        kind == TitleClass.Official || (kind == TitleClass.State && front.Offices is [.., { Class: TitleClass.Government }]);

    /// <summary>"Kurdish Regional President": an adjective of no state before a title.</summary>
    private bool IsUnknownOwner(int at, int limit) =>
        at + 1 < limit
        && view.IsNameWord(at)
        && view.ChunkAt(at) is null
        && EndsLikeDemonym(view.Word(at))
        && TitleRuns.At(view, at + 1, limit) is not null
        && GivenNames.GenderOf(view.Word(at)) is null;

    private static bool EndsLikeDemonym(ReadOnlySpan<char> word) => word.EndsWith("ish") || word.EndsWith("an") || word.EndsWith("ese");

    /// <summary>"the Egyptian and Israeli Foreign Ministers": past the "and" or comma between two adjectives.</summary>
    private int NextOwner(int end, int limit) =>
        view.Word(end) is "and" or ","
        && end + 1 < limit
        && view.ChunkFrom(end + 1) is { Term.Kind: TermKind.Demonym or TermKind.Organization } next
        && MayFollowOwner(next.End)
            ? end + 1
            : end;

    private bool MayFollowOwner(int at) =>
        view.ChunkAt(at) is { Term.Kind: TermKind.PluralTitle } || view.Word(at) is "and" or "," || _groups.IsGroup(at);

    /// <summary>"Deputy Prime Minister and Foreign Minister X": the second title belongs to the same person.</summary>
    private int AfterTitle(int end, int limit)
    {
        var at = view.Word(end) is "-" or "/" ? end + 1 : end;
        return view.Word(at) is "and" or "&" && TitleRuns.At(view, at + 1, limit) is not null ? at + 1 : at;
    }

    /// <summary>"Marshall" and the like: a title that is all there is of a name.</summary>
    private bool IsWholeName(int first, int end, int limit, int offices) =>
        offices > 0
        && end == first + 1
        && NameRuns.End(view, end, limit) == end
        && view.Word(end) is not ("of" or "for")
        && TitleTable.ClassOf(view.Word(first).ToString()) is TitleClass.Military or TitleClass.Honorific;

    /// <summary>"Dean Acheson": a title of one word that is somebody's given name.</summary>
    private bool IsGivenName(int first, int end, int limit) =>
        end == first + 1 && end < limit && GivenNames.GenderOf(view.Word(first)) is not null && NameRuns.End(view, first, limit) > end;

    private int? Named(OfficialFront front, int at, int limit, List<Official> found)
    {
        if (view.ChunkAt(at) is { Term.Kind: TermKind.Organization } && front.Offices.Count == 0)
        {
            return null;
        }

        var end = NameRuns.End(view, at, limit);
        if (end == at || (front.Offices.Count == 0 && !front.IsCleric && !IsFullName(at, end)))
        {
            return front.Offices.Count > 0 ? Unnamed(front, at, limit, found) : null;
        }

        var after = AfterState(front, end, limit);
        var name = WithTitle(NameRuns.Text(view, at, end), front.Offices);
        found.Add(new Official(name, view.Span(front.First, after), view.Span(at, end), front.OwnedOffices(), [.. front.Of]) { Gender = front.Gender });
        return after;
    }

    /// <summary>"Prime Minister Sheikh Hasina": known by both words.</summary>
    private static string WithTitle(string name, List<HeldOffice> offices) =>
        !name.Contains(' ', StringComparison.Ordinal) && offices is [_, .., { Title: "Sheikh" or "Sheikha" } title]
            ? $"{title.Title} {name}"
            : name;

    /// <summary>"the King of Belgium", "the President": an office alone stands for its state.</summary>
    private int? Unnamed(OfficialFront front, int at, int limit, List<Official> found)
    {
        var after = AfterState(front, at, limit);
        var phrase = view.Span(front.First, after);
        found.Add(new Official(null, phrase, phrase, front.OwnedOffices(), [.. front.Of]));
        return after;
    }

    /// <summary>Past "of Belgium", which is noted as the owner; the same token where no state follows.</summary>
    private int AfterState(OfficialFront front, int end, int limit)
    {
        if (StateAfter(end, limit) is not { } state)
        {
            return end;
        }

        front.Of.Add(state.Id);
        return state.End;
    }

    private int SkipQualifiers(int at, int limit)
    {
        while (at < limit && (view.Word(at) is "the" or "The" or "a" or "an" or "A" || IsQualifier(at, limit)))
        {
            at++;
        }

        return at;
    }

    /// <summary>"senior", and no title or name that begins so.</summary>
    private bool IsQualifier(int at, int limit) =>
        view.IsWord(at)
        && OfficialGroups.Qualifiers.Contains(Lower(at))
        && TitleRuns.At(view, at, limit) is null
        && view.ChunkFrom(at) is null;

    private string Lower(int at) => view.Word(at).ToString().ToLowerInvariant();

    private (string Id, int End)? Owner(int at, int limit)
    {
        if (view.ChunkFrom(at) is not { } chunk || chunk.End > limit)
        {
            return null;
        }

        var end = view.IsPossessive(chunk.End) ? chunk.End + 1 : chunk.End;
        return MayOwn(chunk.Term.Kind, end, limit) ? (IdOf(chunk), end) : null;
    }

    /// <summary>A state or organisation; a capital only before a title.</summary>
    private bool MayOwn(TermKind kind, int end, int limit) =>
        kind is TermKind.State or TermKind.Demonym or TermKind.Organization
        || (kind is TermKind.Capital && TitleRuns.At(view, end, limit) is not null);

    private (string Id, int End)? StateAfter(int end, int limit)
    {
        if (end + 1 >= limit || view.Word(end) is not ("of" or "from"))
        {
            return null;
        }

        var at = view.Word(end + 1) is "the" ? end + 2 : end + 1;
        return at < limit && view.ChunkFrom(at) is { Term.Kind: TermKind.State or TermKind.Organization } chunk ? (IdOf(chunk), chunk.End) : null;
    }

    /// <summary>A run without a title is a name only where it has two words and none that names a thing.</summary>
    private bool IsFullName(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (view.IsWord(at) && WordList.NotPerson.Contains(view.Word(at)))
            {
                return false;
            }
        }

        return end - first >= 2 && (view.ChunkAt(first) is not { } chunk || chunk.Term.Kind == TermKind.Holder);
    }

    /// <summary>The organisation that a chunk names, or the state that it names or is of.</summary>
    public static string IdOf(Chunk chunk) =>
        chunk.Term.Kind == TermKind.Organization ? chunk.Term.Id : chunk.Term.StateId ?? chunk.Term.Id;
}
