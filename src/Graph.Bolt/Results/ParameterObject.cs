using System.Reflection;

namespace Graph.Bolt;

/// <summary>Turns <c>new { name = "Kim" }</c> into a dictionary.</summary>
internal static class ParameterObject
{
    public static IDictionary<string, object?> ToDictionary(object? parameters) => parameters switch
    {
        null => new Dictionary<string, object?>(),
        IDictionary<string, object?> dictionary => dictionary,
        IReadOnlyDictionary<string, object?> dictionary => dictionary.ToDictionary(pair => pair.Key, pair => pair.Value),
        _ => parameters.GetType()
            .GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .ToDictionary(property => property.Name, property => property.GetValue(parameters)),
    };
}
