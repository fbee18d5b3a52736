using Graph.Api.Hosting;
using Graph.Relations.Exchange;
using Graph.Relations.Exchange.Rows;

namespace Graph.Api.Features.Imports;

/// <summary>Finds mappings: by the name of one that comes with the program or was kept, as JSON, or in a file.</summary>
internal static class MappingFiles
{
    /// <summary>A mapping's JSON, checked; of the person at the keyboard, so that it may be a file's path too.</summary>
    /// <exception cref="FailureException">There is none of this name.</exception>
    /// <exception cref="ExchangeException">It is not in the format.</exception>
    public static string FindOrRead(string mapping, SavedMappings saved) => Checked(
        ShippedOrJson(mapping) ?? (File.Exists(mapping) ? File.ReadAllText(mapping) : saved.TextOf(mapping) ?? throw Missing(mapping, saved, "and files of your own")));

    /// <summary>The same of a request, which has no files.</summary>
    public static string Find(string mapping, SavedMappings saved) => Checked(
        ShippedOrJson(mapping) ?? saved.TextOf(mapping) ?? throw Missing(mapping, saved, "or the mapping itself, as JSON"));

    private static IEnumerable<string> ShippedNames => ShippedMappings.All.Select(one => one.Name);

    private static string? ShippedOrJson(string mapping) => ShippedNames.Contains(mapping) ? ShippedMappings.TextOf(mapping)
        : mapping.TrimStart().StartsWith('{') ? mapping
        : null;

    private static string Checked(string json)
    {
        MappingJson.Read(json);
        return json;
    }

    private static FailureException Missing(string mapping, SavedMappings saved, string others) =>
        new($"There is no mapping '{mapping}'; there are {string.Join(", ", ShippedNames.Concat(saved.Texts().Select(text => MappingJson.Read(text).Name)))}, {others}.");
}
