using Graph.Api.Hosting;
using Graph.Relations.Exchange;
using Graph.Relations.Exchange.Rows;

namespace Graph.Api.Features.Imports;

/// <summary>Finds mappings: by the name of one that comes with the program, as JSON, or in a file.</summary>
internal static class MappingFiles
{
    /// <summary>A mapping's JSON, checked.</summary>
    /// <param name="mapping">A name, JSON, or a file's path.</param>
    /// <param name="mayBeFile">Whether it may be a path: of the person at the keyboard, never of a request.</param>
    /// <exception cref="FailureException">There is none of this name.</exception>
    /// <exception cref="ExchangeException">It is not in the format.</exception>
    public static string Find(string mapping, bool mayBeFile)
    {
        var json = ShippedMappings.All.Any(one => one.Name == mapping) ? ShippedMappings.TextOf(mapping)
            : mapping.TrimStart().StartsWith('{') ? mapping
            : mayBeFile && File.Exists(mapping) ? File.ReadAllText(mapping)
            : throw new FailureException($"There is no mapping '{mapping}'; there are {string.Join(", ", ShippedMappings.All.Select(one => one.Name))}, {(mayBeFile ? "and files of your own" : "or the mapping itself, as JSON")}.");
        MappingJson.Read(json);
        return json;
    }
}
