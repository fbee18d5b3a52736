using System.Collections.Frozen;

namespace Graph.Extraction.Actors;

/// <summary>States in the first part of words such as "Anglo-Soviet" and "Sino-Indian", which is no adjective by itself.</summary>
internal static class CombiningForms
{
    private static readonly FrozenDictionary<string, string> States = new Dictionary<string, string>
    {
        ["Anglo"] = "GBR", ["Austro"] = "AUT", ["Belgo"] = "BEL", ["Dano"] = "DNK", ["Finno"] = "FIN", ["Franco"] = "FRA", ["Germano"] = "DEU",
        ["Greco"] = "GRC", ["Hispano"] = "ESP", ["Indo"] = "IND", ["Italo"] = "ITA", ["Luso"] = "PRT", ["Nippo"] = "JPN", ["Perso"] = "IRN",
        ["Russo"] = "RUS", ["Sino"] = "CHN", ["Turco"] = "TUR",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The id of the state that such a part means; null for any other word.</summary>
    public static string? StateOf(string part) => States.GetValueOrDefault(part) is { } code ? "state:" + code : null;
}
