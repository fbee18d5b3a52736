using Graph.Extraction.Tables;
using Graph.Model;

namespace Graph.Relations.Derivation;

/// <summary>
/// What is known of a state from reference data and not from articles: codes, official name, capital, years and other names.
/// A claim of an article goes before it.
/// </summary>
internal static class StateFacts
{
    public static IEnumerable<string> NamesOf(string id) =>
        StateTable.Find(id) is { } state ? [state.Name, state.OfficialName, .. state.OtherNames] : [];

    public static void Add(SortedDictionary<string, Value> properties, string id)
    {
        properties["iso3"] = Value.Of(id["state:".Length..]);
        if (StateTable.Find(id) is not { } state)
        {
            return;
        }

        AddUnlessEmpty(properties, "iso2", state.Iso2);
        AddUnlessEmpty(properties, "officialName", state.OfficialName);
        AddUnlessEmpty(properties, "capital", state.Capitals.Count > 0 ? state.Capitals[0] : "");
        AddUnlessEmpty(properties, "since", state.Since);
        AddUnlessEmpty(properties, "until", state.Until);
    }

    private static void AddUnlessEmpty(SortedDictionary<string, Value> properties, string name, string value)
    {
        if (value.Length > 0)
        {
            properties.TryAdd(name, Value.Of(value));
        }
    }
}
