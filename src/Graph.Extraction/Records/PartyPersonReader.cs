using Graph.Extraction.Actors;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Records;

/// <summary>Reads one person of a column: honorifics, titles, the name in either order, letters after it left out.</summary>
internal sealed class PartyPersonReader(TokenView view)
{
    private const int MostTitles = 10;

    /// <summary>Whether a title and a name, or a name of several words, starts at a token.</summary>
    public bool Starts(int at, int end)
    {
        var titled = AfterAddress(at, end);
        if (titled > at || TitleRuns.At(view, titled, end) is { } title && (title.Class == TitleClass.Honorific || NameRuns.End(view, title.End, end) > title.End))
        {
            return true;
        }

        return NameRuns.End(view, at, end) - at >= 2 && !BodyNames.Covers(view, at, NameRuns.End(view, at, end));
    }

    /// <summary>Whether tokens <c>[first, end)</c> are the name of a person, of several words and without a title.</summary>
    public bool IsNameOnly(int first, int end) =>
        end - first > 1 && TitleRuns.At(view, first, end) is null && NameRuns.End(view, first, end) == end && !BodyNames.Covers(view, first, end)
        && view.ChunkAt(first) is not { Term.Kind: TermKind.Place or TermKind.Capital or TermKind.State or TermKind.Demonym } && !TitleRuns.HasHead(view, first, end);

    /// <summary>Titles and a name, and the token after them; null where the words name no person.</summary>
    /// <param name="before">The person named before; null for none.</param>
    public (PartyPerson Person, int End)? Read(int first, int end, PartyPerson? before)
    {
        var person = new PartyPerson();
        var at = ReadTitles(person, first, end);
        var name = NameEnd(at, end, person.Titled);
        if (name == at || !IsName(person, at, name, end))
        {
            return null;
        }

        person.Start = view.Tokens[first].Start;
        if (CourtesyAfter(name, end) is { } courtesy)
        {
            // "Weber, Mrs."
            person.AddTitle(view.Word(name + 1).ToString(), TitleClass.Honorific);
            person.SetName($"{view.Word(name + 1)} {NameRuns.Text(view, at, name)}", view.Span(at, name), null);
            return (person, courtesy);
        }

        person.SetName(NameRuns.Text(view, at, name), view.Span(at, name), before);
        return (person, Inverted(person, at, name, end));
    }

    private int ReadTitles(PartyPerson person, int first, int end)
    {
        var at = first;
        for (var steps = 0; steps < MostTitles && at < end; steps++)
        {
            if (view.Word(at) is "," or ".")
            {
                at++;
            }
            else if (AfterAddress(at, end) is var address && address > at)
            {
                person.AddTitle(view.Phrase(at, address), TitleClass.Honorific);
                at = address;
            }
            else if (RankRuns.End(view, at, end) is var rank && rank > at)
            {
                person.AddTitle(view.Phrase(at, rank).Split(" (")[0], TitleClass.Military);
                at = rank;
            }
            else if (person.Titled && RankRuns.BracketEnd(view, at, end) is var bracket && bracket > at)
            {
                at = bracket;
            }
            else if (!IsGivenName(person, at, end) && TitleRuns.At(view, at, end) is { } title)
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
            else if (person.Titled && view.Word(at) is "and" && view.Word(at + 1) is "Mrs." or "Mrs" && view.IsNameWord(at + 2))
            {
                person.AddWife(view.Span(at + 1, at + 2));
                at += 2;
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

        return at;
    }

    /// <summary>"Presented by" says nothing of who did, and "His Excellency" only that somebody did.</summary>
    private int AfterAddress(int at, int end) =>
        view.Is(at, "Presented") && view.Is(at + 1, "by") ? at + 2 : TitleRuns.At(view, at, end) is null ? RankRuns.AddressEnd(view, at, end) : at;

    /// <summary>"Sultan bin Zayed", "Major General Amir Peretz", "Mr. Shah Wali": a ruler's title that is the given name here.</summary>
    private bool IsGivenName(PartyPerson person, int at, int end) =>
        at + 1 < end && TitleTable.ClassOf(view.Word(at).ToString()) is TitleClass.State or TitleClass.Royal
        && (view.Word(at + 1) is "bin" or "Bin" or "ibn" or "Ibn" || ((person.IsOfficer && GivenNames.GenderOf(view.Word(at)) is not null || person.IsPlain) && NameRuns.End(view, at + 1, end) > at + 1));

    private bool IsName(PartyPerson person, int at, int name, int end)
    {
        if (!person.Titled)
        {
            return IsPersonName(at, name, end);
        }

        var isState = view.ChunkAt(at) is { Term.Kind: TermKind.Demonym or TermKind.State } state && !(state.End == at + 1 && name > at + 1 && GivenNames.GenderOf(view.Word(at)) is not null);
        return !isState && (!BodyNames.Covers(view, at, name) || (person.IsCourtesyOnly && name - at > 1 && !BodyNames.IsBodyWord(view, at)));
    }

    private bool IsPersonName(int first, int name, int end)
    {
        var follows = name >= end || view.Word(name) is "," or "--" or "-" or ";" or "and" or "(" or "&" or "\u2014" || TitleRuns.At(view, name, end) is not null;
        if (!follows || StateNames.Whole(view.Phrase(first, name)) is not null)
        {
            return false;
        }

        var hasOffice = TitleRuns.At(view, AfterComma(name), end) is not null;
        if (BodyNames.Covers(view, first, name))
        {
            // "Park Kwan Yong, Speaker …": a family name that is a thing's too.
            return hasOffice && name - first > 2 && !BodyNames.Covers(view, first + 1, name) && !BodyNames.IsBodyWord(view, first) && view.ChunkAt(first)?.Term.Kind is not TermKind.Organization;
        }

        if (name - first >= 2)
        {
            return !IsInCapitals(first, name) || hasOffice;
        }

        return view.Word(name) is "," && (hasOffice ? view.IsNameWord(first) && view.ChunkAt(first) is null : CourtesyAfter(name, end) is not null || NameRuns.End(view, name + 1, end) > name + 1);
    }

    private int AfterComma(int at)
    {
        at = view.Word(at) is "," or "-" or "--" ? at + 1 : at;
        return view.Word(at) is "the" or "The" ? at + 1 : at;
    }

    /// <summary>"FIRA DE OSLO": firms are written so, and people with an office.</summary>
    private bool IsInCapitals(int first, int end) => !Enumerable.Range(first, end - first).Any(at => view.Word(at).IndexOfAnyInRange('a', 'z') >= 0 || view.Word(at).Length < 3);

    /// <summary>"Amir of Qatar Hamad Bin Khalifa": the state between an office and a name.</summary>
    private Chunk? StateBeforeName(int at, int end)
    {
        var name = view.Word(at + 1) is "the" ? at + 2 : at + 1;
        return view.Word(at) is "of" && name < end && view.ChunkAt(name) is { Term.Kind: TermKind.State } state && state.First == name && NameRuns.End(view, state.End, end) - state.End > 1 ? state : null;
    }

    /// <summary>A state's name after a name with a title is no part of it, nor is an office or a service after any: "President Karimov Uzbekistan".</summary>
    private int NameEnd(int first, int end, bool titled)
    {
        var name = NameRuns.End(view, first, end);
        for (var at = first + 1; at < name; at++)
        {
            var chunk = view.ChunkAt(at) is { } known && known.First == at ? known : (Chunk?)null;
            var isState = chunk is { Term.Kind: TermKind.State } && view.Word(at - 1) is not ([_] or [.., '.']) && GivenNames.GenderOf(view.Word(at - 1)) is null && (titled && chunk.Value.End >= name || TitleRuns.At(view, chunk.Value.End, end) is not null);
            if (isState || StartsOffice(first, at, chunk, end) || view.Word(at) is "USMC" or "USAF" or "USN" or "USA")
            {
                return at;
            }
        }

        return name;
    }

    /// <summary>"Junichiro Koizumi Prime Minister of Japan": the comma was left out.</summary>
    private bool StartsOffice(int first, int at, Chunk? chunk, int end) =>
        chunk is { Term.Kind: TermKind.Title } title && title.Term.Class != TitleClass.Honorific ? view.Word(title.End) is "of" || title.End - at > 1
        : at > first + 1 && TitleRuns.At(view, at, end) is { } built && built.Class != TitleClass.Honorific && (built.End - at > 1 || view.Word(built.End) is "of" or "for");

    /// <summary>"Weber, Mrs.--Spouse of …": the token after the courtesy; null where none follows a family name.</summary>
    private int? CourtesyAfter(int name, int end) =>
        view.Word(name) is "," && view.Word(name + 1) is "Mrs." or "Mr." or "Ms." or "Mrs" or "Mr" or "Ms" && (name + 2 >= end || view.Word(name + 2) is "--" or "-" or "," or "\u2014") ? name + 2 : null;

    /// <summary>"Rice, Condoleezza, Assistant …", "Albright, Madeleine K.--Secretary of State": family name first.</summary>
    private int Inverted(PartyPerson person, int first, int name, int end)
    {
        if (name - first != 1 || person.Titled && !person.IsCourtesyOnly && !person.MayBeInverted || view.Word(name) is not "," || TitleRuns.At(view, name + 1, end) is not null)
        {
            return name;
        }

        var given = NameRuns.End(view, name + 1, end);
        given = GivenNames.GenderOf(view.Word(name + 1)) is null ? given : NameEnd(name + 1, end, false);
        if (given == name + 1 || given - name > 6 || BodyNames.IsUnnamedPerson(view, name + 1, given) || BodyNames.Covers(view, name + 1, given) || TitleRuns.HasHead(view, name + 1, given) || view.ChunkAt(name + 1) is { Term.Kind: TermKind.Place or TermKind.Capital or TermKind.Organization } || StateNames.Whole(view.Phrase(name + 1, given)) is not null)
        {
            return name;
        }

        var parts = NameRuns.Text(view, name + 1, given).Split(", ", 2);
        person.SetName($"{parts[0]} {NameRuns.Text(view, first, name)}{(parts.Length > 1 ? ", " + parts[1] : "")}", view.Span(first, given), null);
        return given;
    }
}
