using Graph.Extraction.Actors;
using Graph.Extraction.Dates;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Records;

/// <summary>Whom the table of office holders means by a name, an office and a day.</summary>
internal static class HolderNames
{
    private const int MostYearsBefore = 30;

    /// <summary>Nobody is elected longer before taking office.</summary>
    private const int MostDaysElect = 270;

    /// <summary>The table's name for a person; null where it has none or several.</summary>
    public static string? Find(string[] parts, IReadOnlyList<HeldOffice> offices, string? asOf)
    {
        if (parts.Length == 0)
        {
            return null;
        }

        var rows = parts.Distinct(StringComparer.Ordinal).SelectMany(part => OfficeHolderTable.ByPart[part]).Distinct().ToList();
        var full = rows.Where(row => parts.Length > 1 && (parts.AsSpan().SequenceEqual(row.Parts) || IsSpelling(row, parts) || PersonName.SamePerson(row.Parts, parts)) && IsOfTheTime(row, asOf)).ToList();
        var found = full.Count > 0 ? full : rows.FindAll(row => IsHolder(row, parts, offices, asOf));
        var inOffice = found.FindAll(row => offices.Any(office => Serves(row, office)) && row.Covers(asOf));
        var names = (inOffice.Count > 0 ? inOffice : found).Select(row => row.Person).Distinct(StringComparer.Ordinal).ToList();
        return names.Count == 1 ? names[0] : null;
    }

    /// <summary>
    /// The state of an office whose words name none, where the table has its holder of that name in office in another state and none
    /// at home: "with President Obama" on a visit to Canada. Null where the holder is at home or nobody known.
    /// </summary>
    public static string? Abroad(string[] parts, IReadOnlyList<HeldOffice> offices, string? home, string? asOf)
    {
        if (home is null || asOf is null || parts.Length == 0 || parts[^1].Length < 5 || !offices.Any(office => office.Of is null && office.Class is TitleClass.State or TitleClass.Government or TitleClass.Foreign && IsElected(office)))
        {
            return null;
        }

        var states = OfficeHolderTable.ByPart[parts[^1]]
            .Where(row => row.Covers(asOf) && offices.Any(office => office.Class == row.Class) && PersonName.IsShortFor(parts, row.Parts, false))
            .Select(row => row.Of).Distinct(StringComparer.Ordinal).ToList();
        return states.Count == 1 && states[0] != home ? states[0] : null;
    }

    /// <summary>Kings go by given names, which many share.</summary>
    private static bool IsElected(HeldOffice office) => office.Class != TitleClass.State || office.Title.EndsWith("President", StringComparison.OrdinalIgnoreCase);

    public static bool IsKnown(string name) => OfficeHolderTable.ByPerson.Contains(name);

    /// <summary>A father is not his son: nobody is met in office more than so many years before the table's first day.</summary>
    private static bool IsOfTheTime(OfficeHolderRow row, string? asOf) =>
        IsoDates.Day(asOf) is not { } day || IsoDates.Day(row.From) is not { } first || first.Year - day.Year < MostYearsBefore;

    private static bool IsSpelling(OfficeHolderRow row, string[] parts) => row.Aliases.Any(alias => PersonName.Parts(alias).AsSpan().SequenceEqual(parts));

    /// <summary>A surname with an office is who held it on the day, on a day not told an elected one at any time; "former" ones held it before.</summary>
    private static bool IsHolder(OfficeHolderRow row, string[] parts, IReadOnlyList<HeldOffice> offices, string? asOf) =>
        offices.Any(office => Serves(row, office) && (asOf is null ? IsElected(office) : row.Covers(asOf) || (IsPast(office) && string.CompareOrdinal(row.From, 0, asOf, 0, 10) <= 0) || IsComing(office, row, asOf)))
        && PersonName.IsShortFor(parts, row.Parts, offices.Any(office => office.Class is TitleClass.State or TitleClass.Royal));

    /// <summary>"President-elect": who takes the office within months.</summary>
    private static bool IsComing(HeldOffice office, OfficeHolderRow row, string asOf) =>
        IsElect(office) && IsoDates.Day(asOf) is { } day && IsoDates.Day(row.From) is { } first && first > day && first.DayNumber - day.DayNumber < MostDaysElect;

    private static bool IsElect(HeldOffice office) => office.Title.EndsWith("elect", StringComparison.OrdinalIgnoreCase);

    private static bool Serves(OfficeHolderRow row, HeldOffice office) => (row.Class == office.Class || (IsElect(office) && row.Class is TitleClass.State or TitleClass.Government) || PersonEntry.Fits(row.Class, office.Class)) && (office.Of is null || row.Of == office.Of);

    private static bool IsPast(HeldOffice office) => office.Title.StartsWith("former", StringComparison.OrdinalIgnoreCase);
}
