using Graph.Extraction.Tables;

namespace Graph.Extraction.Records;

/// <summary>The words before an official's name: whose he is and what offices he holds.</summary>
/// <param name="first">The token that they begin at.</param>
internal sealed class OfficialFront(int first)
{
    public int First { get; } = first;

    /// <summary>Ids of the states and organisations named, in order.</summary>
    public List<string> Of { get; } = [];

    public List<HeldOffice> Offices { get; } = [];

    /// <summary>"former", "acting": what the next offices are said to be; null before any such word.</summary>
    public string? Standing { get; set; }

    /// <summary>'m' or 'f' by the first title that tells; null where none does.</summary>
    public char? Gender { get; private set; }

    /// <summary>Whether a bare name may follow: "Cardinal Wolsey".</summary>
    public bool IsCleric { get; private set; }

    /// <summary>Takes over a title; a form of address is no office.</summary>
    public void Add(string title, TitleClass kind)
    {
        Gender ??= GenderOf(title);
        IsCleric |= title is "Cardinal" or "Archbishop" or "Bishop" or "Patriarch";
        if (kind != TitleClass.Honorific)
        {
            Offices.Add(new HeldOffice(Standing is null ? title : $"{Standing} {title}", kind, Of.LastOrDefault()));
        }
    }

    /// <summary>The offices, those of nobody named being of the last one named.</summary>
    public IReadOnlyList<HeldOffice> OwnedOffices()
    {
        var owner = Of.LastOrDefault();
        return [.. Offices.Select(office => office.Of is null ? office with { Of = owner } : office)];
    }

    private static char? GenderOf(string title) => title.ToLowerInvariant() switch
    {
        "mr" or "mr." or "sir" or "lord" or "king" or "prince" or "crown prince" or "sheikh" or "emir" or "amir" or "sultan" or "emperor" => 'm',
        "his excellency" or "his majesty" or "his highness" or "pope" => 'm',
        "mrs" or "mrs." or "ms" or "ms." or "miss" or "dame" or "lady" or "queen" or "princess" or "empress" => 'f',
        "her excellency" or "her majesty" or "her highness" => 'f',
        _ => null,
    };
}
