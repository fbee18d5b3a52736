using Graph.Extraction.Actors;
using Graph.Extraction.Drafts;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Records;

/// <summary>A person of a record while it is read.</summary>
internal sealed class CastPerson(string id, string name)
{
    public string Id { get; } = id;

    public string Name { get; } = name;

    public string[] Parts { get; } = PersonName.Parts(name);

    public SortedSet<string> Spellings { get; } = new(StringComparer.Ordinal);

    public List<HeldOffice> Offices { get; } = [];

    public List<DraftSpan> Mentions { get; } = [];

    /// <summary>The state of the weightiest office; null where none is known.</summary>
    public string? State => Offices.Select(office => office.Of).FirstOrDefault(of => of is not null && of.StartsWith("state:", StringComparison.Ordinal));

    public void Add(HeldOffice office)
    {
        var isWide = office.Class is TitleClass.Official or TitleClass.Minister or TitleClass.Military or TitleClass.Legislator or TitleClass.Deputy;
        var known = Offices.FindIndex(other => other.Class == office.Class && (other.Of == office.Of || other.Of is null || office.Of is null) && (isWide ? other.Title.Equals(office.Title, StringComparison.OrdinalIgnoreCase) : HeadOf(other.Title).Equals(HeadOf(office.Title), StringComparison.OrdinalIgnoreCase) || office.Class is not (TitleClass.State or TitleClass.Royal)));
        if (known < 0)
        {
            Offices.Add(office);
        }
        else if (Offices[known].Of is null)
        {
            Offices[known] = Offices[known] with { Of = office.Of };
        }
    }

    /// <summary>A king who is a custodian as well holds two offices; "President" and "Federal President" are one.</summary>
    private static string HeadOf(string title)
    {
        var head = title.Split(" of ")[0];
        return head[(head.LastIndexOf(' ') + 1)..];
    }

    public DraftPerson Draft(string? asOf) => new()
    {
        Id = Id,
        Name = Name,
        Aliases = [.. Spellings.Where(spelling => spelling.Contains(' ') && spelling != Name)],
        Offices = [.. Offices.Select(office => new DraftOffice(office.Title, office.Of, asOf))],
        Mentions = [.. Mentions.Distinct()],
    };
}
