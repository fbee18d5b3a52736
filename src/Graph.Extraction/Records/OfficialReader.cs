using System.Collections.Frozen;
using Graph.Extraction.Actors;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Records;

/// <summary>Reads lists of officials: "King Fahd, Soviet President Gorbachev, and the Presidents of Peru and Bolivia".</summary>
internal sealed class OfficialReader(TokenView view)
{
    private static readonly FrozenSet<string> Qualifiers = WordSet.Of("senior other high-ranking top several various visiting new leading local key select selected civic fellow incoming respective certain prominent numerous many key west east north south western eastern northern southern central upper his her their");

    private static readonly FrozenSet<string> Standing = WordSet.Of("former acting interim outgoing caretaker provisional then ex- transitional designate incoming deputy");

    private static readonly FrozenSet<string> Groups = WordSet.Of("officials leaders representatives members ministers delegates diplomats heads chiefs envoys ambassadors officers delegation delegations authorities leadership government officers counterparts negotiators parliamentarians legislators");

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
        while (at < limit && (view.Word(at) is "," or ";" or "and" or "with" or "also" or "both" or "as" or "well" or "then" or "including" or "&"))
        {
            at++;
        }

        return mustJoin && at == start ? -1 : at;
    }

    private int? ReadOne(int first, int limit, List<Official> found)
    {
        var at = SkipQualifiers(first, limit);
        var of = new List<string>();
        var offices = new List<HeldOffice>();
        string? standing = null;
        char? gender = null;
        var isCleric = false;
        for (var steps = 0; steps < 12 && at < limit; steps++)
        {
            if (view.IsWord(at) && Standing.Contains(view.Word(at).ToString().ToLowerInvariant()) && TitleRuns.At(view, at, limit) is null)
            {
                standing = view.Word(at).ToString();
                at = SkipQualifiers(at + 1, limit);
            }
            else if (Owner(at, limit) is { } owner && (offices.Count == 0 || TitleRuns.At(view, owner.End, limit) is not null))
            {
                of.Add(owner.Id);
                at = SkipQualifiers(NextOwner(owner.End, limit), limit);
            }
            else if (TitleRuns.At(view, at, limit) is { } title && !IsWholeName(at, title.End, limit, offices.Count) && !(title.Class == TitleClass.Official && IsGivenName(at, title.End, limit)) && !(title.Class == TitleClass.State && offices is [.., { Class: TitleClass.Government }] && IsGivenName(at, title.End, limit)))
            {
                gender ??= GenderOf(title.Title);
                isCleric |= title.Title is "Cardinal" or "Archbishop" or "Bishop" or "Patriarch";
                if (title.Class != TitleClass.Honorific)
                {
                    offices.Add(new HeldOffice(standing is null ? title.Title : $"{standing} {title.Title}", title.Class, of.LastOrDefault()));
                }

                at = AfterTitle(title.End, limit);
            }
            else if (offices.Count == 0 && IsUnknownOwner(at, limit))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return Plural(first, at, limit, of, found) ?? Named(first, at, limit, of, offices, gender, isCleric, found) ?? Group(first, at, limit, of, found);
    }

    /// <summary>"Kurdish Regional President": an adjective of no state before a title.</summary>
    private bool IsUnknownOwner(int at, int limit) =>
        at + 1 < limit && view.IsNameWord(at) && view.ChunkAt(at) is null && (view.Word(at).EndsWith("ish") || view.Word(at).EndsWith("an") || view.Word(at).EndsWith("ese"))
        && TitleRuns.At(view, at + 1, limit) is not null && GivenNames.GenderOf(view.Word(at)) is null;

    /// <summary>"the Egyptian and Israeli Foreign Ministers": past the "and" or comma between two adjectives.</summary>
    private int NextOwner(int end, int limit) =>
        view.Word(end) is "and" or "," && end + 1 < limit && view.ChunkAt(end + 1) is { Term.Kind: TermKind.Demonym or TermKind.Organization } next && next.First == end + 1
            && (view.ChunkAt(next.End) is { Term.Kind: TermKind.PluralTitle } || view.Word(next.End) is "and" or "," || Groups.Contains(view.Word(next.End).ToString().ToLowerInvariant()))
            ? end + 1
            : end;

    /// <summary>"Deputy Prime Minister and Foreign Minister X": the second title belongs to the same person.</summary>
    private int AfterTitle(int end, int limit)
    {
        var at = view.Word(end) is "-" or "/" ? end + 1 : end;
        return view.Word(at) is "and" or "&" && TitleRuns.At(view, at + 1, limit) is not null ? at + 1 : at;
    }

    /// <summary>"Marshall" and the like: a title that is all there is of a name.</summary>
    private bool IsWholeName(int first, int end, int limit, int offices) =>
        offices > 0 && end == first + 1 && NameRuns.End(view, end, limit) == end && view.Word(end) is not ("of" or "for")
        && TitleTable.ClassOf(view.Word(first).ToString()) is TitleClass.Military or TitleClass.Honorific;

    /// <summary>"Dean Acheson": a title of one word that is somebody's given name.</summary>
    private bool IsGivenName(int first, int end, int limit) =>
        end == first + 1 && end < limit && GivenNames.GenderOf(view.Word(first)) is not null && NameRuns.End(view, first, limit) > end;

    private int? Named(int first, int at, int limit, List<string> of, List<HeldOffice> offices, char? gender, bool isCleric, List<Official> found)
    {
        if (view.ChunkAt(at) is { Term.Kind: TermKind.Organization } && offices.Count == 0)
        {
            return null;
        }

        var end = NameRuns.End(view, at, limit);
        if (end == at || (offices.Count == 0 && !isCleric && !IsFullName(at, end)))
        {
            return offices.Count > 0 ? Unnamed(first, at, limit, of, offices, found) : null;
        }

        var after = StateAfter(end, limit) is { } state ? state : (Id: (string?)null, End: end);
        if (after.Id is { } home)
        {
            of.Add(home);
        }

        var owner = of.LastOrDefault();
        // "Prime Minister Sheikh Hasina": known by both words.
        var name = NameRuns.Text(view, at, end);
        name = name.Contains(' ', StringComparison.Ordinal) || offices.Count < 2 || offices[^1].Title is not ("Sheikh" or "Sheikha") ? name : $"{offices[^1].Title} {name}";
        found.Add(new Official(name, view.Span(first, after.End), view.Span(at, end), [.. offices.Select(office => office.Of is null ? office with { Of = owner } : office)], [.. of]) { Gender = gender });
        return after.End;
    }

    /// <summary>"the King of Belgium", "the President": an office alone stands for its state.</summary>
    private int? Unnamed(int first, int at, int limit, List<string> of, List<HeldOffice> offices, List<Official> found)
    {
        var after = StateAfter(at, limit) is { } state ? state : (Id: (string?)null, End: at);
        if (after.Id is { } home)
        {
            of.Add(home);
        }

        var owner = of.LastOrDefault();
        found.Add(new Official(null, view.Span(first, after.End), view.Span(first, after.End), [.. offices.Select(office => office with { Of = office.Of ?? owner })], [.. of]));
        return after.End;
    }

    /// <summary>"Presidents Carter and Sadat", "the Presidents of Peru, Colombia, and Bolivia".</summary>
    private int? Plural(int first, int at, int limit, List<string> of, List<Official> found)
    {
        if (view.ChunkAt(at) is not { Term.Kind: TermKind.PluralTitle } title || title.First != at)
        {
            return null;
        }

        var end = title.End;
        if (NameRuns.End(view, end, limit) is var name && name > end)
        {
            return Holders(first, title, limit, of, found);
        }

        var start = found.Count;
        if (view.Word(end) is "and" or "," && TitleRuns.At(view, end + 1, limit) is null && view.ChunkAt(end + 1) is { Term.Kind: TermKind.PluralTitle } second)
        {
            end = second.End;
        }

        for (var more = SkipToState(end, limit); more > 0 && view.ChunkAt(more) is { } state; more = SkipToState(end, limit))
        {
            found.Add(new Official(null, view.Span(start == found.Count ? first : more, state.End), view.Span(more, state.End), [new HeldOffice(title.Term.Name, title.Term.Class, IdOf(state))], [IdOf(state)]));
            end = state.End;
        }

        if (found.Count == start)
        {
            OfNoState(first, end, of);
            found.Add(new Official(null, view.Span(first, end), view.Span(first, end), [], [.. of]));
        }

        return end;
    }

    private int Holders(int first, Chunk title, int limit, List<string> of, List<Official> found)
    {
        var end = title.End;
        var at = title.End;
        while (at < limit && NameRuns.End(view, at, limit) is var next && next > at && (at == title.End || TitleRuns.At(view, at, limit) is null && !(view.ChunkAt(at) is { Term.Kind: TermKind.Demonym or TermKind.State } other && TitleRuns.At(view, other.End, limit) is not null)))
        {
            var owner = of.LastOrDefault();
            found.Add(new Official(NameRuns.Text(view, at, next), view.Span(at == title.End ? first : at, next), view.Span(at, next), [new HeldOffice(Singular(title.Term.Name), title.Term.Class, owner)], [.. of]));
            end = next;
            at = view.Word(next) is "," ? next + 1 : next;
            at = view.Word(at) is "and" ? at + 1 : at;
        }

        return end;
    }

    private static string Singular(string title) => System.Globalization.CultureInfo.InvariantCulture.TextInfo.ToTitleCase(title);

    /// <summary>The next state of a list after "of", a comma or "and"; -1 where there is none.</summary>
    private int SkipToState(int at, int limit)
    {
        var start = at;
        while (at < limit && view.Word(at) is "of" or "," or "and" or "the" or "from")
        {
            at++;
        }

        return at > start && at < limit && view.ChunkAt(at) is { Term.Kind: TermKind.State or TermKind.Organization or TermKind.Demonym } chunk && chunk.First == at && !(chunk.Term.Kind == TermKind.Demonym && Owns(chunk, limit)) && !(view.Word(at - 1) is "and" or "," && Owns(chunk, limit))
            ? at
            : -1;
    }

    /// <summary>Whether a title or name follows: "… Peru, and Spanish King Juan Carlos".</summary>
    private bool Owns(Chunk chunk, int limit) => TitleRuns.At(view, chunk.End, limit) is not null;

    /// <summary>"senior Israeli officials", "members of the Iraqi Governing Council", "NATO".</summary>
    private int? Group(int first, int at, int limit, List<string> of, List<Official> found)
    {
        var end = at;
        var isGroup = of.Count > 0;
        while (end < limit && end - at < 8 && view.IsWord(end) && !Groups.Contains(view.Word(end).ToString().ToLowerInvariant()) && (char.IsUpper(view.Word(end)[0]) || Qualifiers.Contains(view.Word(end).ToString()) || view.Word(end) is "political" or "military" or "business" or "opposition" or "religious" or "parliamentary" or "government" or "civil" or "society" or "and" or "party" or "community" or "congressional" or "community" or "labor" or "tribal" or "women" or "youth" or "student"))
        {
            end++;
        }

        if (end < limit && view.IsWord(end) && Groups.Contains(view.Word(end).ToString().ToLowerInvariant()))
        {
            isGroup = true;
            OfNoState(at, end, of);
            end = AfterGroup(AfterHeads(end + 1), limit, of);
        }
        else
        {
            end = at;
        }

        if (!isGroup || end == first)
        {
            return null;
        }

        found.Add(new Official(null, view.Span(first, end), view.Span(first, end), [], [.. of]));
        return end;
    }

    /// <summary>"Syrian opposition leaders": those who oppose a government do not stand for its state.</summary>
    private void OfNoState(int first, int end, List<string> of)
    {
        if (Enumerable.Range(first, end - first).Any(at => view.Word(at) is "opposition" or "Opposition" or "Resistance" or "rebel" or "insurgent"))
        {
            of.Clear();
        }
    }

    /// <summary>"heads of state and government": past the words that follow "heads".</summary>
    private int AfterHeads(int end)
    {
        var at = end;
        while (view.Word(end - 1) is "heads" or "Heads" && view.Word(at) is "of" && view.Word(at + 1) is "state" or "State" or "government" or "Government" || at > end && view.Word(at) is "and" && view.Word(at + 1) is "government" or "Government")
        {
            at += 2;
        }

        return at;
    }

    /// <summary>"of the Coalition Provisional Authority", "from Norway, Sweden, and Denmark".</summary>
    private int AfterGroup(int end, int limit, List<string> of)
    {
        for (var next = SkipToState(end, limit); next > 0 && view.ChunkAt(next) is { } chunk; next = SkipToState(end, limit))
        {
            of.Add(IdOf(chunk));
            end = chunk.End;
        }

        if (view.Word(end) is "of" or "from")
        {
            var at = view.Word(end + 1) is "the" ? end + 2 : end + 1;
            while (at < limit && view.IsWord(at) && (char.IsUpper(view.Word(at)[0]) || view.Word(at) is "of" or "for" or "the" && char.IsUpper(view.Word(at + 1) is [var c, ..] ? c : 'a')))
            {
                if (view.ChunkAt(at) is { Term.Kind: TermKind.State or TermKind.Organization or TermKind.Demonym } owner)
                {
                    of.Add(IdOf(owner));
                }

                end = ++at;
            }
        }

        return end;
    }

    private int SkipQualifiers(int at, int limit)
    {
        while (at < limit && (view.Word(at) is "the" or "The" or "a" or "an" or "A" || (view.IsWord(at) && Qualifiers.Contains(view.Word(at).ToString().ToLowerInvariant()) && TitleRuns.At(view, at, limit) is null && view.ChunkAt(at)?.First != at)))
        {
            at++;
        }

        return at;
    }

    private (string Id, int End)? Owner(int at, int limit)
    {
        var isNamed = view.ChunkAt(at) is { Term.Kind: TermKind.State or TermKind.Demonym or TermKind.Organization }
            || (view.ChunkAt(at) is { Term.Kind: TermKind.Capital } capital && TitleRuns.At(view, view.IsPossessive(capital.End) ? capital.End + 1 : capital.End, limit) is not null);
        if (!isNamed || view.ChunkAt(at) is not { } chunk || chunk.First != at || chunk.End > limit)
        {
            return null;
        }

        var end = view.IsPossessive(chunk.End) ? chunk.End + 1 : chunk.End;
        return (IdOf(chunk), end);
    }

    private (string? Id, int End)? StateAfter(int end, int limit)
    {
        if (end + 1 >= limit || view.Word(end) is not ("of" or "from"))
        {
            return null;
        }

        var at = view.Word(end + 1) is "the" ? end + 2 : end + 1;
        return at < limit && view.ChunkAt(at) is { Term.Kind: TermKind.State or TermKind.Organization } chunk && chunk.First == at ? (IdOf(chunk), chunk.End) : null;
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

    private static string IdOf(Chunk chunk) => chunk.Term.Kind == TermKind.Organization ? chunk.Term.Id : chunk.Term.StateId ?? chunk.Term.Id;

    private static char? GenderOf(string title) => title.ToLowerInvariant() switch
    {
        "mr" or "mr." or "sir" or "lord" or "king" or "prince" or "sheikh" or "emir" or "amir" or "sultan" or "emperor" or "his excellency" or "his majesty" or "his highness" or "pope" or "crown prince" => 'm',
        "mrs" or "mrs." or "ms" or "ms." or "miss" or "dame" or "lady" or "queen" or "princess" or "her excellency" or "her majesty" or "her highness" or "empress" => 'f',
        _ => null,
    };
}
