using Graph.Extraction.Tables;

namespace Graph.Extraction.Actors;

/// <summary>The people of one article: each once, however spelled, with what the text and the table of office holders say of them.</summary>
internal sealed class PersonRegistry(string? publishedAt)
{
    private readonly List<PersonEntry> _people = [];
    private readonly Dictionary<string, PersonEntry> _byId = new(StringComparer.Ordinal);

    public IReadOnlyList<PersonEntry> People => _people;

    /// <summary>A person named in full.</summary>
    public PersonEntry AddFull(NamedPerson named, int offset)
    {
        var parts = PersonName.Parts(named.Name);
        var person = named.Canonical is { } known ? Get(known, offset)
            : _people.Find(one => PersonName.SamePerson(one.Parts, parts)) ?? Get(KnownSpelling(parts) ?? named.Name, offset);
        Note(person, named);
        return person;
    }

    /// <summary>A person named in part, with or without a title: someone named in full elsewhere, a holder of the office, or somebody new.</summary>
    public (PersonEntry Person, string Reason)? ResolveShort(NamedPerson named, int offset, Func<IReadOnlyList<PersonEntry>, PersonEntry> choose)
    {
        var parts = PersonName.Parts(named.Name);
        var mayBeGivenName = named.Class is TitleClass.State or TitleClass.Royal;
        var fitting = _people.Where(one => PersonName.IsShortFor(parts, one.Parts, mayBeGivenName)).ToList();
        if (fitting.Count > 0)
        {
            var office = named.Class is { } wanted ? fitting.FindAll(one => one.Holds(wanted, named.Of)) : fitting;
            var person = choose(office.Count > 0 ? office : fitting);
            Note(person, named);
            return (person, $"surname of the person named at {person.FirstOffset}");
        }

        if (Holder(parts, named, mayBeGivenName) is { } holder)
        {
            var person = Get(holder.Person, offset);
            Note(person, named);
            return (person, $"{holder.Title} by the table of office holders");
        }

        if (named.Title is null && named.Gender is null)
        {
            return null;
        }

        var fresh = Get(named.Name, offset);
        Note(fresh, named);
        return (fresh, "named with a title");
    }

    /// <summary>Who holds an office by the table on the article's day; null where the article has no date or the table nobody.</summary>
    public PersonEntry? FromTable(TitleClass titleClass, string of, int offset)
    {
        if (publishedAt is null)
        {
            return null;
        }

        var holder = OfficeHolderTable.All.FirstOrDefault(row =>
            string.Equals(row.Of, of, StringComparison.Ordinal) && PersonEntry.Fits(row.Class, titleClass) && row.Covers(publishedAt));
        return holder is null ? null : Get(holder.Person, offset);
    }

    private OfficeHolderRow? Holder(string[] parts, NamedPerson named, bool mayBeGivenName)
    {
        OfficeHolderRow? best = null;
        foreach (var row in OfficeHolderTable.All)
        {
            var fits = named.Class is { } wanted
                ? PersonEntry.Fits(row.Class, wanted) && (named.Of is null || named.Of == row.Of)
                : row.Covers(publishedAt) && parts[0].Length > 3 && !WordList.Function.Contains(parts[0]) && GivenNames.GenderOf(named.Name) is null && IsLeader(row);
            if (fits && PersonName.IsShortFor(parts, row.Parts, mayBeGivenName))
            {
                best = best is null || (!best.Covers(publishedAt) && row.Covers(publishedAt)) ? row : best;
            }
        }

        return best;
    }

    private static bool IsLeader(OfficeHolderRow row) => row.Class is TitleClass.State or TitleClass.Government or TitleClass.Foreign;

    private static string? KnownSpelling(string[] parts) =>
        OfficeHolderTable.All.FirstOrDefault(row => parts.AsSpan().SequenceEqual(row.Parts))?.Person;

    private PersonEntry Get(string name, int offset)
    {
        var fresh = new PersonEntry(name, offset);
        if (_byId.TryGetValue(fresh.Id, out var person))
        {
            return person;
        }

        fresh.Gender = GivenNames.GenderOf(name.Split(' ')[0]);
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
        _byId.Add(fresh.Id, fresh);
        return fresh;
    }

    private static void Note(PersonEntry person, NamedPerson named)
    {
        person.Gender ??= named.Gender;
        person.Spellings.Add(named.Name);
        if (named is { Title: { } title, Class: { } titleClass } && titleClass != TitleClass.Honorific)
        {
            person.AddOffice(title, titleClass, named.Of);
        }
    }
}
