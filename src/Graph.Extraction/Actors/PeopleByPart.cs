namespace Graph.Extraction.Actors;

/// <summary>The people of an article by the parts of their names, so that a name is compared with its likes only.</summary>
internal sealed class PeopleByPart
{
    /// <summary>So many who share a part are told apart by it, those named first: no text names more, but a broken or made one can.</summary>
    private const int MostAlike = 100;

    private readonly Dictionary<string, List<(int Order, PersonEntry Person)>> _byPart = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(int Order, PersonEntry Person)>> _byLastPart = new(StringComparer.Ordinal);
    private int _count;

    public void Add(PersonEntry person)
    {
        for (var i = 0; i < person.Parts.Length; i++)
        {
            if (Array.IndexOf(person.Parts, person.Parts[i]) == i)
            {
                File(_byPart, person.Parts[i], person);
            }
        }

        if (person.Parts.Length > 0)
        {
            File(_byLastPart, person.Parts[^1], person);
        }

        _count++;
    }

    /// <summary>Those whose name has the last part of a short one, in the order they were named.</summary>
    public IEnumerable<PersonEntry> With(string[] parts) =>
        parts.Length > 0 && _byPart.TryGetValue(parts[^1], out var found) ? found.Select(one => one.Person) : [];

    /// <summary>The first named person whose full name can be the same one's.</summary>
    public PersonEntry? Same(string[] parts)
    {
        (int Order, PersonEntry Person)? first = null;
        foreach (var one in Likes(parts))
        {
            if ((first is null || one.Order < first.Value.Order) && PersonName.SamePerson(one.Person.Parts, parts))
            {
                first = one;
            }
        }

        return first?.Person;
    }

    /// <summary>Of two names of one person the shorter's last part stands in the longer.</summary>
    private IEnumerable<(int Order, PersonEntry Person)> Likes(string[] parts)
    {
        if (parts.Length == 0)
        {
            return [];
        }

        var shorter = parts.SelectMany(part => _byLastPart.GetValueOrDefault(part) ?? []);
        return (_byPart.GetValueOrDefault(parts[^1]) ?? []).Concat(shorter);
    }

    private void File(Dictionary<string, List<(int Order, PersonEntry Person)>> index, string part, PersonEntry person)
    {
        if (!index.TryGetValue(part, out var list))
        {
            index[part] = list = [];
        }

        if (list.Count < MostAlike)
        {
            list.Add((_count, person));
        }
    }
}
