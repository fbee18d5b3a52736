using System.Runtime.InteropServices;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Actors;

/// <summary>A person while the article is being read.</summary>
internal sealed class PersonEntry(string id, string name, int firstOffset)
{
    private readonly List<(string Title, TitleClass Class, string? Of)> _offices = [];
    private readonly HashSet<string> _tableTitles = new(StringComparer.Ordinal);
    private readonly HashSet<TitleClass> _former = [];

    public string Id { get; } = id;

    public string Name { get; } = name;

    public string[] Parts { get; } = PersonName.Parts(name);

    public int FirstOffset { get; } = firstOffset;

    public SortedSet<string> Spellings { get; } = new(StringComparer.Ordinal);

    public char? Gender { get; set; }

    public IReadOnlyList<(string Title, TitleClass Class, string? Of)> Offices => _offices;

    /// <summary>The same, to be gone through often; until another is added.</summary>
    public ReadOnlySpan<(string Title, TitleClass Class, string? Of)> OfficesHeld => CollectionsMarshal.AsSpan(_offices);

    /// <summary>Whether somebody holds an office of this very class, and of this state or organisation.</summary>
    public bool HoldsJust(TitleClass titleClass, string of)
    {
        foreach (ref readonly var office in OfficesHeld)
        {
            if (office.Class == titleClass && office.Of == of)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Offices of former days, each as of the year that the text gives.</summary>
    public List<Office> Held { get; } = [];

    /// <summary>Whether the text calls the offices of a class ones of former days.</summary>
    public bool IsFormer(TitleClass titleClass) => _former.Contains(titleClass);

    public void MarkFormer(TitleClass titleClass) => _former.Add(titleClass);

    /// <summary>Whether an office is known from the table alone.</summary>
    public bool IsFromTable(string title) => _tableTitles.Contains(title);

    public void AddOffice(string title, TitleClass titleClass, string? of, bool isFromTable = false)
    {
        var known = _offices.FindIndex(office => office.Class == titleClass && (office.Of == of || office.Of is null || of is null));
        if (known < 0)
        {
            _offices.Add((title, titleClass, of));
        }
        else if (!isFromTable && _tableTitles.Remove(_offices[known].Title) && title.Length > 3)
        {
            // The text's own words for an office are kept before the table's.
            _offices[known] = (title, titleClass, _offices[known].Of);
        }
        else if (_offices[known].Of is null && of is not null)
        {
            _offices[known] = _offices[known] with { Of = of };
        }

        if (isFromTable)
        {
            _tableTitles.Add(title);
        }
    }

    /// <summary>The id of whoever has a name.</summary>
    public static string IdOf(string name) => "person:" + Slug.Of(name);

    public bool Holds(TitleClass titleClass, string? of)
    {
        foreach (var office in _offices)
        {
            if (Fits(office.Class, titleClass) && (of is null || office.Of == of))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The state of the first office that belongs to one.</summary>
    public string? State => _offices.Find(office => office.Of?.StartsWith("state:", StringComparison.Ordinal) == true).Of;

    /// <summary>Whether a description of one class can mean a holder of another: "the leader" is a president or prime minister.</summary>
    public static bool Fits(TitleClass held, TitleClass described) => held == described || described switch
    {
        TitleClass.Leader => held is TitleClass.State or TitleClass.Government or TitleClass.Royal,
        TitleClass.Minister => held is TitleClass.Foreign or TitleClass.Defence,
        TitleClass.Official =>
            held is TitleClass.Spokes or TitleClass.Minister or TitleClass.Foreign or TitleClass.Deputy or TitleClass.Defence or TitleClass.Legislator,
        TitleClass.State => held is TitleClass.Leader,
        _ => false,
    };
}
