using Graph.Extraction.Tables;

namespace Graph.Extraction.Actors;

/// <summary>The people of one article: each once, however spelled, with what the text and the table of office holders say of them.</summary>
internal sealed class PersonRegistry(string? publishedAt)
{
    /// <summary>Titles of those who are called by their given name.</summary>
    private static readonly HashSet<string> Reigning = new(
        ["amir", "emir", "emperor", "grand duke", "king", "pope", "queen", "sheikh", "sultan", "tsar"], StringComparer.OrdinalIgnoreCase);

    /// <summary>No table knows who ran for office before that year.</summary>
    private const string FirstYearOfCandidates = "2007";

    private readonly List<PersonEntry> _people = [];
    private readonly Dictionary<string, PersonEntry> _byId = new(StringComparer.Ordinal);
    /// <summary>Shorter given names that differ in a letter are two.</summary>
    private const int ShortestMisspelt = 6;

    private readonly PeopleByPart _byPart = new();
    private readonly Dictionary<string, string[]> _parts = new(StringComparer.Ordinal);

    public IReadOnlyList<PersonEntry> People => _people;

    /// <summary>The parts of a name, taken apart once however often it is met.</summary>
    public string[] PartsOf(string name)
    {
        if (!_parts.TryGetValue(name, out var parts))
        {
            _parts[name] = parts = PersonName.Parts(name);
        }

        return parts;
    }

    /// <summary>The person of an id; null where nobody has it.</summary>
    public PersonEntry? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Those whom a name in part can mean by its last part.</summary>
    public IEnumerable<PersonEntry> With(string[] parts) => _byPart.With(parts);

    /// <summary>A person named in full.</summary>
    public PersonEntry AddFull(NamedPerson named, int offset)
    {
        var parts = PartsOf(named.Name);
        var person = named.Canonical is { } known ? Get(known, offset)
            : _byPart.Same(parts) ?? Misspelt(parts) ?? Get(KnownSpelling(parts) ?? named.Name, offset);
        Note(person, named);
        return person;
    }

    /// <summary>"Menachim Berg" beside "Menachem Berg": one letter of a given name is another, and the name as written is nobody's.</summary>
    private PersonEntry? Misspelt(string[] parts) =>
        parts is [{ Length: >= ShortestMisspelt } given, var family] && GivenNames.GenderOf(given) is null
            ? _byPart.With([family]).FirstOrDefault(one => one.Parts is [{ } other, var last] && last == family && DiffersByOne(given, other))
            : null;

    private static bool DiffersByOne(string given, string other)
    {
        var start = given.AsSpan().CommonPrefixLength(other);
        return given.Length == other.Length && start > 0 && start < given.Length && given.AsSpan(start + 1).SequenceEqual(other.AsSpan(start + 1));
    }

    /// <summary>A person named in part, with or without a title: someone named in full elsewhere, a holder of the office, or somebody new.</summary>
    public (PersonEntry Person, string Reason)? ResolveShort(NamedPerson named, int offset, Func<IReadOnlyList<PersonEntry>, PersonEntry> choose)
    {
        var parts = PartsOf(named.Name);
        var found = Resolve(parts, named, offset, choose);
        if (found is { } resolved)
        {
            Note(resolved.Person, named);
        }

        return found;
    }

    private (PersonEntry Person, string Reason)? Resolve(
        string[] parts, NamedPerson named, int offset, Func<IReadOnlyList<PersonEntry>, PersonEntry> choose)
    {
        var mayBeGivenName = named.Class is TitleClass.Royal || Reigns(named);
        if (WithSurname(parts, named, mayBeGivenName) is { Count: > 0 } fitting && !IsOfAnother(named, parts, fitting))
        {
            var person = HeadAmong(named, fitting) ?? choose(InOffice(fitting, named) is { Count: > 0 } holders ? holders : fitting);
            return (person, $"surname of the person named at {person.FirstOffset}");
        }

        if (Holder(parts, named, mayBeGivenName) is { } holder)
        {
            return (Get(holder.Person, offset), $"{holder.Title} by the table of office holders");
        }

        if ((named.Title is not null || !named.IsFollowedByName) && CalledByGivenName(parts) is { } called)
        {
            return (called, $"given name of the person named at {called.FirstOffset}");
        }

        if (Candidate(parts, named) is { } candidate)
        {
            return (Get(candidate, offset), "the candidate of that surname");
        }

        return named.Title is null && named.Gender is null ? null : (Get(named.Name, offset), "named with a title");
    }

    private List<PersonEntry> WithSurname(string[] parts, NamedPerson named, bool mayBeGivenName) =>
        [.. _byPart.With(parts).Where(one => PersonName.IsShortFor(parts, one.Parts, mayBeGivenName) && IsOf(named.Gender, one.Gender) && !ReignsElsewhere(one, named))];

    /// <summary>"King Abdullah" of one state is no king of another.</summary>
    private static bool ReignsElsewhere(PersonEntry one, NamedPerson named) =>
        named.Of is { } state && Reigns(named) && one.Offices.Any(office => Reigning.Contains(office.Title) && office.Of is { } other && other != state);

    /// <summary>"President Berg", where only relatives of the president are named in full: one in office by the table, or of another gender than all of them.</summary>
    private bool IsOfAnother(NamedPerson named, string[] parts, List<PersonEntry> fitting) =>
        named.Class is { } wanted and not (TitleClass.Honorific or TitleClass.Royal)
        && !fitting.Exists(one => one.Holds(wanted, null))
        && Holder(parts, named, mayBeGivenName: false) is { } holder
        && fitting.TrueForAll(one => one.Name != holder.Person && (holder.Covers(publishedAt) || (one.Gender is { } gender && gender != holder.Gender)));

    /// <summary>Those who hold the office that stands with the name; all where none does.</summary>
    private static List<PersonEntry> InOffice(List<PersonEntry> people, NamedPerson named) =>
        named.Class is { } wanted ? people.FindAll(one => one.Holds(wanted, named.Of)) : people;

    /// <summary>"Thongloun" of Thongloun Sisoulith: the one person of the article whose name begins so; a common given name is nobody's own.</summary>
    private PersonEntry? CalledByGivenName(string[] parts) =>
        parts is [{ Length: > 2 } only] && GivenNames.GenderOf(only) is null
        && _byPart.With(parts).Where(one => one.Parts.Length > 1 && one.Parts[0] == only).Take(2).ToList() is [var called]
            ? called
            : null;

    /// <summary>"Biden" alone, where his wife is named too: of a family the one who heads a state or government.</summary>
    private static PersonEntry? HeadAmong(NamedPerson named, List<PersonEntry> family)
    {
        if (named.Title is not null || family.Count == 1)
        {
            return null;
        }

        var heads = family.FindAll(one => one.Holds(TitleClass.State, null) || one.Holds(TitleClass.Government, null));
        return heads is [var head] && family.TrueForAll(one => one == head || one.Holds(TitleClass.Consort, null) || IsRelative(one, head)) ? head : null;
    }

    /// <summary>Of another gender, without an office, and named after the head of the family: "Berg and his wife, Ada Berg".</summary>
    private static bool IsRelative(PersonEntry one, PersonEntry head) =>
        one.Offices.Count == 0 && one.FirstOffset > head.FirstOffset && one.Gender is { } gender && head.Gender is { } other && gender != other;

    /// <summary>Who holds an office by the table on the article's day; null where the article has no date or the table nobody.</summary>
    public PersonEntry? FromTable(TitleClass titleClass, string of, int offset)
    {
        if (publishedAt is null)
        {
            return null;
        }

        var holder = OfficeHolderTable.ByOffice[of].FirstOrDefault(row =>
            PersonEntry.Fits(row.Class, titleClass) && row.Covers(publishedAt));
        return holder is null ? null : Get(holder.Person, offset);
    }

    private OfficeHolderRow? Holder(string[] parts, NamedPerson named, bool mayBeGivenName)
    {
        OfficeHolderRow? best = null;
        foreach (var row in OfficeHolderTable.ByPart[parts.Length == 0 ? "" : parts[^1]])
        {
            var fits = IsWife(row, named) || (named.Class is { } wanted ? HoldsBy(row, named, wanted) : IsKnownBySurname(row, parts, named));
            if (fits && IsOf(named.Gender, row.Gender) && PersonName.IsShortFor(parts, row.Parts, mayBeGivenName && Reigns(row)))
            {
                best = best is null || (!best.Covers(publishedAt) && row.Covers(publishedAt)) ? row : best;
            }
        }

        return best;
    }

    /// <summary>"President Berg", "King Harald": the row is of such an office, where the text says one, of the state it says.</summary>
    private static bool HoldsBy(OfficeHolderRow row, NamedPerson named, TitleClass wanted) =>
        PersonEntry.Fits(row.Class, wanted)
        && (named.Of is null || named.Of == row.Of)
        && (!Reigns(named) || Reigning.Contains(row.Title));

    /// <summary>"Mrs Obama": the wife of a head of state on the article's day, or the only one of that surname.</summary>
    private bool IsWife(OfficeHolderRow row, NamedPerson named) =>
        named is { Class: null or TitleClass.Honorific, Gender: 'f' } && row.Class == TitleClass.Consort
        && (row.Covers(publishedAt) || (publishedAt is null && OfficeHolderTable.ByPart[row.Parts[^1]].All(other => other.Person == row.Person || other.Class != TitleClass.Consort)));

    /// <summary>"Merkel": a leader in office, or the only one of that surname, which is long enough and no other word.</summary>
    private bool IsKnownBySurname(OfficeHolderRow row, string[] parts, NamedPerson named) =>
        IsLeader(row)
        && (row.Covers(publishedAt) || IsOnlyOne(row))
        && (parts[0].Length > 3 || parts[0] is "xi" or "lai")
        && !WordList.Function.Contains(parts[0])
        && GivenNames.GenderOf(named.Name) is null;

    /// <summary>"Mrs. Berg" is none of the Mr. Bergs.</summary>
    private static bool IsOf(char? wanted, char? known) => wanted is null || known is null || wanted == known;

    private static bool Reigns(NamedPerson named) => named.Title is { } title && Reigning.Contains(title);

    private static bool Reigns(OfficeHolderRow row) => row.Class == TitleClass.Royal || Reigning.Contains(row.Title);

    /// <summary>A politician of the United States whom news calls by surname alone, from the day on which the table's terms begin.</summary>
    private string? Candidate(string[] parts, NamedPerson named) =>
        parts is [var surname]
        && (publishedAt is null || string.CompareOrdinal(publishedAt, FirstYearOfCandidates) >= 0)
        && named.Class is null or TitleClass.Honorific or TitleClass.Legislator
        && PoliticianTable.Candidate(surname) is { } person && IsOf(named.Gender, GivenNames.PronounOf(person.Split(' ')[0]))
            ? person
            : null;

    /// <summary>Whether somebody of that surname is in office on the article's day.</summary>
    public bool IsInOffice(string[] parts) => parts.Length > 0 && OfficeHolderTable.ByPart[parts[^1]].Any(row => row.Covers(publishedAt));

    /// <summary>A former leader whose surname nobody else in the table has but a consort; not one still to come on the article's day.</summary>
    private bool IsOnlyOne(OfficeHolderRow row) =>
        (publishedAt is null || string.CompareOrdinal(row.From, 0, publishedAt, 0, 10) <= 0)
        && OfficeHolderTable.ByPart[row.Parts[^1]].All(other => other.Person == row.Person || other.Class == TitleClass.Consort);

    private static bool IsLeader(OfficeHolderRow row) =>
        row.Class is TitleClass.State or TitleClass.Government or TitleClass.Leader or TitleClass.Foreign or TitleClass.Defence
            or TitleClass.Spokes or TitleClass.International or TitleClass.Royal or TitleClass.Deputy;

    /// <summary>The table's name for one spelled as there, or with an initial between.</summary>
    private static string? KnownSpelling(string[] parts) =>
        InTable(parts) ?? (parts.Length > 2 && Array.Exists(parts, part => part.Length == 1) ? InTable(Array.FindAll(parts, part => part.Length > 1)) : null);

    private static string? InTable(string[] parts) =>
        OfficeHolderTable.ByPart[parts.Length == 0 ? "" : parts[^1]].FirstOrDefault(row => parts.AsSpan().SequenceEqual(row.Parts))?.Person;

    private PersonEntry Get(string name, int offset)
    {
        var id = PersonEntry.IdOf(name);
        if (_byId.TryGetValue(id, out var person))
        {
            return person;
        }

        var fresh = new PersonEntry(id, name, offset) { Gender = GivenNames.PronounOf(name.Split(' ')[0]) };
        foreach (var row in OfficeHolderTable.ByPerson[name])
        {
            fresh.Gender = row.Gender;
            // Without a date the last term still tells what "the president" can mean; it is not listed as an office.
            if (publishedAt is null || row.Covers(publishedAt))
            {
                fresh.AddOffice(row.Title, row.Class, row.Of, isFromTable: true);
            }
        }

        _people.Add(fresh);
        _byPart.Add(fresh);
        _byId.Add(fresh.Id, fresh);
        return fresh;
    }

    private void Note(PersonEntry person, NamedPerson named)
    {
        person.Gender ??= named.Gender;
        person.Spellings.Add(named.Name);
        if (named is { Title: { } title, Class: { } titleClass and not TitleClass.Honorific } && !SaysNothingNew(person, named))
        {
            person.AddOffice(title, titleClass, named.Of);
            if (named.IsFormer && !IsInOffice(person, titleClass))
            {
                person.MarkFormer(titleClass);
            }
        }
    }

    /// <summary>"former President Trump" of the days when he is president once more.</summary>
    private bool IsInOffice(PersonEntry person, TitleClass titleClass) =>
        publishedAt is not null && OfficeHolderTable.ByPerson[person.Name].Any(row => row.Class == titleClass && row.Covers(publishedAt));

    /// <summary>"Minister Berg" of a foreign minister: one word without a state, for an office that is known better.</summary>
    private static bool SaysNothingNew(PersonEntry person, NamedPerson named) =>
        named is { Of: null, Class: { } titleClass and (TitleClass.Minister or TitleClass.Leader or TitleClass.Official) }
        && named.Title?.Contains(' ', StringComparison.Ordinal) == false
        && person.Holds(titleClass, null);
}
