using System.Text.Json;
using Graph.Model;

namespace Graph.Api.Features.Query;

/// <summary>Reads a parameter's value from JSON.</summary>
internal abstract class ParameterReader
{
    /// <summary>Reads one value.</summary>
    /// <param name="element">The value.</param>
    /// <param name="place">Where it stands, for messages: <c>parameters.ids[3]</c>.</param>
    /// <exception cref="QueryRequestException">It is no value that Cypher has.</exception>
    public abstract Value Read(JsonElement element, string place);
}
