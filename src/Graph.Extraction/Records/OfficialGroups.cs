using System.Collections.Frozen;
using System.Globalization;
using Graph.Extraction.Actors;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Records;

/// <summary>Several officials in one phrase: "Presidents Carter and Sadat", "the Presidents of Peru and Bolivia", "senior Israeli officials".</summary>
internal sealed class OfficialGroups(TokenView view)
{
    /// <summary>"congressional leaders": the words before the noun are no more than this.</summary>
    private const int LongestFront = 8;

    /// <summary>Adjectives before officials who need not be many nor high.</summary>
    public static readonly FrozenSet<string> Qualifiers = WordSet.Of(
        """
        central certain civic eastern fellow her high-ranking his incoming key leading local many new north northern numerous other prominent
        respective select selected senior several south southern their top upper various visiting west western east
        """);

    private static readonly FrozenSet<string> Groups = WordSet.Of(
        """
        ambassadors authorities chiefs counterparts delegates delegation delegations diplomats envoys government heads leaders leadership
        legislators members ministers negotiators officers officials parliamentarians representatives
        """);

    /// <summary>Words for what a group leads or is of: "opposition leaders".</summary>
    private static readonly WordList Fields = WordList.Exact(
        """
        and business civil community congressional government labor military opposition parliamentary party political religious society student
        tribal women youth
        """);

    /// <summary>Those who oppose a government.</summary>
    private static readonly WordList Opponents = WordList.Exact("Opposition Resistance insurgent opposition rebel");

    /// <summary>Whether a token is a noun for several officials.</summary>
    public bool IsGroup(int at) => Groups.Contains(view.Word(at).ToString().ToLowerInvariant());

    /// <summary>"Presidents Carter and Sadat", "the Presidents of Peru and Bolivia": the token after them; null where no plural title stands.</summary>
    public int? Plural(OfficialFront front, int at, int limit, List<Official> found)
    {
        if (view.ChunkFrom(at) is not { Term.Kind: TermKind.PluralTitle } title)
        {
            return null;
        }

        return NameRuns.End(view, title.End, limit) > title.End
            ? Holders(front, title, limit, found)
            : OfStates(front, title, limit, found);
    }

    /// <summary>"senior Israeli officials", "members of the Iraqi Governing Council", "NATO": the token after them; null where no group is named.</summary>
    public int? Group(OfficialFront front, int at, int limit, List<Official> found)
    {
        var end = at;
        var isGroup = front.Of.Count > 0;
        while (end < limit && end - at < LongestFront && view.IsWord(end) && !IsGroup(end) && MayStandBeforeGroup(end))
        {
            end++;
        }

        if (end < limit && view.IsWord(end) && IsGroup(end))
        {
            isGroup = true;
            OfNoState(at, end, front.Of);
            end = AfterGroup(AfterHeads(end + 1), limit, front.Of);
        }
        else
        {
            end = at;
        }

        if (!isGroup || end == front.First)
        {
            return null;
        }

        found.Add(Unnamed(front, end));
        return end;
    }

    private Official Unnamed(OfficialFront front, int end) =>
        new(null, view.Span(front.First, end), view.Span(front.First, end), [], [.. front.Of]);

    /// <summary>"the Presidents of Peru, Colombia, and Bolivia".</summary>
    private int OfStates(OfficialFront front, Chunk title, int limit, List<Official> found)
    {
        var start = found.Count;
        var end = AfterSecondTitle(title.End, limit);
        for (var more = SkipToState(end, limit); more > 0 && view.ChunkAt(more) is { } state; more = SkipToState(end, limit))
        {
            var id = OfficialReader.IdOf(state);
            var phrase = view.Span(start == found.Count ? front.First : more, state.End);
            found.Add(new Official(null, phrase, view.Span(more, state.End), [new HeldOffice(title.Term.Name, title.Term.Class, id)], [id]));
            end = state.End;
        }

        if (found.Count == start)
        {
            OfNoState(front.First, end, front.Of);
            found.Add(Unnamed(front, end));
        }

        return end;
    }

    /// <summary>"the Presidents and Prime Ministers of …": past the second title.</summary>
    private int AfterSecondTitle(int end, int limit) =>
        view.Word(end) is "and" or ","
        && TitleRuns.At(view, end + 1, limit) is null
        && view.ChunkAt(end + 1) is { Term.Kind: TermKind.PluralTitle } second
            ? second.End
            : end;

    /// <summary>"Presidents Carter and Sadat".</summary>
    private int Holders(OfficialFront front, Chunk title, int limit, List<Official> found)
    {
        var end = title.End;
        var at = title.End;
        var office = new HeldOffice(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(title.Term.Name), title.Term.Class, front.Of.LastOrDefault());
        while (at < limit && NameRuns.End(view, at, limit) is var next && next > at && (at == title.End || !OpensAnother(at, limit)))
        {
            var phrase = view.Span(at == title.End ? front.First : at, next);
            found.Add(new Official(NameRuns.Text(view, at, next), phrase, view.Span(at, next), [office], [.. front.Of]));
            end = next;
            at = view.Word(next) is "," ? next + 1 : next;
            at = view.Word(at) is "and" ? at + 1 : at;
        }

        return end;
    }

    /// <summary>"… and King Hussein", "… and Jordanian King Hussein": somebody with a title of his own.</summary>
    private bool OpensAnother(int at, int limit) =>
        TitleRuns.At(view, at, limit) is not null
        || (view.ChunkAt(at) is { Term.Kind: TermKind.Demonym or TermKind.State } other && Owns(other, limit));

    /// <summary>The next state of a list after "of", a comma or "and"; -1 where there is none.</summary>
    private int SkipToState(int at, int limit)
    {
        var start = at;
        while (at < limit && view.Word(at) is "of" or "," or "and" or "the" or "from")
        {
            at++;
        }

        return at > start && at < limit && view.ChunkFrom(at) is { } chunk && IsOfList(chunk, limit) ? at : -1;
    }

    /// <summary>A state or organisation; "… Peru, and Spanish King Juan Carlos": the next state is another official's.</summary>
    private bool IsOfList(Chunk chunk, int limit) => chunk.Term.Kind switch
    {
        TermKind.Demonym => !Owns(chunk, limit),
        TermKind.State or TermKind.Organization => !(view.Word(chunk.First - 1) is "and" or "," && Owns(chunk, limit)),
        _ => false,
    };

    /// <summary>Whether a title or name follows: "… Peru, and Spanish King Juan Carlos".</summary>
    private bool Owns(Chunk chunk, int limit) => TitleRuns.At(view, chunk.End, limit) is not null;

    private bool MayStandBeforeGroup(int at) =>
        IsCapital(at) || Qualifiers.Contains(view.Word(at).ToString()) || Fields.Contains(view.Word(at));

    private bool IsCapital(int at) => view.Word(at) is [var first, ..] && char.IsUpper(first);

    /// <summary>"Syrian opposition leaders": those who oppose a government do not stand for its state.</summary>
    private void OfNoState(int first, int end, List<string> of)
    {
        if (Enumerable.Range(first, end - first).Any(at => Opponents.Contains(view.Word(at))))
        {
            of.Clear();
        }
    }

    /// <summary>"heads of state and government": past the words that follow "heads".</summary>
    private int AfterHeads(int end)
    {
        var at = end;
        while (IsOfState(end, at) || (at > end && IsAndGovernment(at)))
        {
            at += 2;
        }

        return at;
    }

    private bool IsOfState(int afterHeads, int at) =>
        view.Word(afterHeads - 1) is "heads" or "Heads"
        && view.Word(at) is "of"
        && view.Word(at + 1) is "state" or "State" or "government" or "Government";

    private bool IsAndGovernment(int at) => view.Word(at) is "and" && view.Word(at + 1) is "government" or "Government";

    /// <summary>"of the Coalition Provisional Authority", "from Norway, Sweden, and Denmark".</summary>
    private int AfterGroup(int end, int limit, List<string> of)
    {
        for (var next = SkipToState(end, limit); next > 0 && view.ChunkAt(next) is { } chunk; next = SkipToState(end, limit))
        {
            of.Add(OfficialReader.IdOf(chunk));
            end = chunk.End;
        }

        if (view.Word(end) is not ("of" or "from"))
        {
            return end;
        }

        for (var at = view.Word(end + 1) is "the" ? end + 2 : end + 1; at < limit && IsOfName(at); at++)
        {
            if (view.ChunkAt(at) is { Term.Kind: TermKind.State or TermKind.Organization or TermKind.Demonym } owner)
            {
                of.Add(OfficialReader.IdOf(owner));
            }

            end = at + 1;
        }

        return end;
    }

    /// <summary>"Coalition", "for the" before a capital: a part of a body's name.</summary>
    private bool IsOfName(int at) =>
        view.IsWord(at) && (IsCapital(at) || (view.Word(at) is "of" or "for" or "the" && IsCapital(at + 1)));
}
