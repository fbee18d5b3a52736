using System.Text.Json;
using Graph.Api.Features.Query;
using Graph.Extraction.Records;
using Graph.Model;

namespace Graph.Api.Commands;

/// <summary>Reads <c>--param name=value</c>.</summary>
internal static class QueryParameters
{
    /// <summary>Reads them all; a value that is JSON is that value, any other is text.</summary>
    /// <exception cref="UsageException">One has no name, or a name is given twice.</exception>
    public static IReadOnlyDictionary<string, Value> Parse(IEnumerable<string> parameters)
    {
        var values = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var parameter in parameters)
        {
            var equals = parameter.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
            {
                throw new UsageException($"--param takes name=value, such as --param name=\"Kim Jong-un\"; '{parameter}' is not that.");
            }

            var name = parameter[..equals].TrimStart('$');
            if (!values.TryAdd(name, ReadValue(parameter[(equals + 1)..], name)))
            {
                throw new UsageException($"--param gives '{name}' twice.");
            }
        }

        return values;
    }

    private static Value ReadValue(string text, string name)
    {
        try
        {
            using var document = SoundJson.Parse(text);
            return PlainParameterReader.Instance.Read(document.RootElement, name);
        }
        catch (JsonException)
        {
            return Value.Of(text);
        }
    }
}
