using Graph.Extraction.Sentences;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Records;

/// <summary>A person while a party is read.</summary>
internal sealed class PartyPerson
{
    private readonly List<HeldOffice> _offices = [];
    private string _name = "";
    private TextSpan _nameSpan;
    private string? _courtesy;
    private TextSpan? _wife;

    public int Start { get; set; }

    /// <summary>Id of the state or organisation the words give; null where they do not.</summary>
    public string? Of { get; set; }

    public bool Titled => _courtesy is not null || _offices.Count > 0;

    public bool IsCourtesyOnly => _courtesy is not null && _offices.Count == 0;

    public bool IsOfficer => _offices.Count > 0 && _offices.TrueForAll(office => office.Class == TitleClass.Military);

    /// <summary>Whether all that stands before the name so far is "Mr." or the like.</summary>
    public bool IsPlain => IsCourtesyOnly && _courtesy is "Mr." or "Mr" or "Ms." or "Ms" or "Dr." or "Dr";

    /// <summary>Staff and officers are listed family name first at times.</summary>
    public bool MayBeInverted => _offices.Count > 0 && _offices.TrueForAll(office => office.Class == TitleClass.Military || office.Title.EndsWith("Member", StringComparison.Ordinal));

    public bool HasNoOffice => _offices.TrueForAll(office => office.Class == TitleClass.Military);

    public void AddTitle(string title, TitleClass titleClass)
    {
        if (titleClass == TitleClass.Honorific)
        {
            _courtesy ??= title;
        }
        else
        {
            _offices.Add(new HeldOffice(title, titleClass, Of));
        }
    }

    /// <summary>"General and Mrs. Otto Muster": she is named by his family name.</summary>
    public void AddWife(TextSpan courtesy) => _wife = courtesy;

    /// <summary>Who is named with the person and by the same name; null for nobody.</summary>
    public PartyPerson? Wife() => _wife is not { } span ? null : new PartyPerson
    {
        Start = span.Start,
        Of = Of,
        _courtesy = "Mrs.",
        _name = $"Mrs. {_name[(_name.LastIndexOf(' ') + 1)..]}",
        _nameSpan = _nameSpan,
    };

    /// <summary>The titles so far are those of whom the person works for.</summary>
    public void DropOffices()
    {
        _offices.Clear();
        _courtesy ??= "";
    }

    /// <summary>A surname after "Mrs." that is the one before's too does not name the same person.</summary>
    public void SetName(string name, TextSpan span, PartyPerson? before)
    {
        var isSpouse = _courtesy is "Mrs." or "Mrs" or "Madame" or "Begum" && !name.Contains(' ', StringComparison.Ordinal);
        _name = isSpouse && before is not null ? $"{_courtesy} {name}" : name;
        _nameSpan = span;
    }

    public void AddOffice(string title, TitleClass titleClass, string? of) => _offices.Add(new HeldOffice(title, titleClass, of));

    /// <summary>The first of two offices named after two people is the first one's.</summary>
    public void ShareOffices(PartyPerson first)
    {
        if (_offices.Count > 0 && _offices[0].Title.Split(" and ") is [var one, var other])
        {
            first._offices.Add(_offices[0] with { Title = one, Class = TitleTable.ClassOf(one) });
            _offices[0] = _offices[0] with { Title = other, Class = TitleTable.ClassOf(other) };
        }
        else if (_courtesy is "Mrs." or "Mrs" or "Madame" or "Begum")
        {
            first._offices.AddRange(_offices);
            _offices.Clear();
        }
    }

    public Official Official()
    {
        var weighty = _offices.OrderBy(office => office.Class == TitleClass.Military && _offices.Count > 1 ? 1 : 0).Select(office => office.Of is null ? office with { Of = Of } : office);
        // "Mrs. Berg, Spouse of the Ambassador": he is known by that name.
        var isWife = _courtesy is "Mrs." or "Mrs" && !_name.Contains(' ', StringComparison.Ordinal) && _offices.Exists(office => office.Title.StartsWith("Spouse", StringComparison.OrdinalIgnoreCase) || office.Title.StartsWith("Wife", StringComparison.OrdinalIgnoreCase));
        var name = isWife ? $"{_courtesy} {_name}" : _name.Contains(' ', StringComparison.Ordinal) || _offices.Find(office => office.Title is "Sheikh" or "Sheikha" or "Shaikh") is not { } sheikh ? _name : $"{sheikh.Title} {_name}";
        return new Official(name, new TextSpan(Math.Min(Start, _nameSpan.Start), _nameSpan.End), _nameSpan, [.. weighty], Of is null ? [] : [Of]);
    }
}
