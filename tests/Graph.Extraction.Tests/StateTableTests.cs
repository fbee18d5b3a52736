using System.Text.Json;
using Graph.Extraction.Tables;
using Graph.Testing;

namespace Graph.Extraction.Tests;

/// <summary>The table of states, by itself and beside the npm package world-countries where it is restored.</summary>
public sealed class StateTableTests
{
    /// <summary>States whose capital is the state itself, or bears its name and would hide it.</summary>
    private static readonly string[] NoCapitalOfItsOwn = ["DJI", "ESH", "LUX", "MCO", "SGP", "SMR", "VAT"];

    [Test]
    public void Codes_and_names_are_used_once()
    {
        Assert.Multiple(() =>
        {
            Assert.That(StateTable.All.Select(state => state.Code), Is.Unique);
            Assert.That(StateTable.All.Select(state => state.Name), Is.Unique);
            Assert.That(StateTable.All.Where(state => state.Until.Length == 0).Select(state => state.Iso2), Is.Unique);
        });
    }

    [Test]
    public void Terms_of_office_begin_before_they_end_and_belong_to_a_known_state()
    {
        var wrong = OfficeHolderTable.All.Where(row => (row.Until.Length > 0 && string.CompareOrdinal(row.From, row.Until) >= 0)
            || (row.Of.StartsWith("state:", StringComparison.Ordinal) && StateTable.Find(row.Of) is null));

        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void Codes_capitals_and_names_agree_with_the_package_world_countries()
    {
        using var countries = JsonDocument.Parse(File.ReadAllText(Package()));
        var byCode = StateTable.All.ToDictionary(state => state.Code, StringComparer.Ordinal);
        var differences = countries.RootElement.EnumerateArray().SelectMany(country => Differences(country, byCode)).ToList();

        Assert.That(differences, Is.Empty);
    }

    private static IEnumerable<string> Differences(JsonElement country, Dictionary<string, StateRow> byCode)
    {
        var code = country.GetProperty("cca3").GetString() is "UNK" ? "XKX" : country.GetProperty("cca3").GetString() ?? "";
        var name = country.GetProperty("name").GetProperty("common").GetString() ?? "";
        if (!byCode.TryGetValue(code, out var state))
        {
            if (country.GetProperty("unMember").GetBoolean())
            {
                yield return $"{code} {name} is missing";
            }

            yield break;
        }

        if (state.Iso2 != country.GetProperty("cca2").GetString())
        {
            yield return $"{code}: {state.Iso2}";
        }

        if (name != state.Name && name != state.OfficialName && !state.OtherNames.Contains(name))
        {
            yield return $"{code}: {name} is no name of {state.Name}";
        }

        var capitals = country.GetProperty("capital").EnumerateArray().Select(capital => capital.GetString() ?? "").ToList();
        if (capitals.Count > 0 && !NoCapitalOfItsOwn.Contains(code) && !capitals.Exists(state.Capitals.Contains))
        {
            yield return $"{code}: {string.Join(", ", capitals)} is no capital of {state.Name}";
        }
    }

    /// <summary>The package's data: in the folder that <c>GRAPH_WORLD_COUNTRIES</c> names, else where npm restored it.</summary>
    private static string Package()
    {
        var named = Environment.GetEnvironmentVariable("GRAPH_WORLD_COUNTRIES");
        var folder = string.IsNullOrEmpty(named) ? Path.Combine(RepositoryRoot.Path, "tests", "web", "node_modules", "world-countries") : named;
        var path = Path.Combine(folder, "countries.json");
        if (!File.Exists(path))
        {
            Assert.That(named, Is.Null.Or.Empty, $"GRAPH_WORLD_COUNTRIES names a folder without countries.json: {named}");
            Assert.Ignore("The npm package world-countries is not restored: run 'npm ci' in tests/web, or let GRAPH_WORLD_COUNTRIES name its folder.");
        }

        return path;
    }
}
