using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Metadata;

namespace Graph.Api.Hosting;

/// <summary>Says in our words which parameter of an address has a value that it cannot have, or is missing.</summary>
internal static class QueryMistakes
{
    /// <summary>What is wrong with the first parameter of the failed endpoint that cannot be read; null where it is none of them.</summary>
    public static string? Find(HttpContext context)
    {
        var failed = context.Features.Get<IExceptionHandlerFeature>();
        return failed?.Endpoint?.Metadata.GetOrderedMetadata<IParameterBindingMetadata>()
            .Where(parameter => IsOfAddress(parameter) && failed.RouteValues?.ContainsKey(parameter.Name) != true)
            .Select(parameter => Find(JsonNamingPolicy.CamelCase.ConvertName(parameter.Name), context.Request.Query[parameter.Name].ToArray(), parameter))
            .FirstOrDefault(mistake => mistake is not null);
    }

    /// <summary>Whether a parameter of an endpoint is one of its address: no service and no body.</summary>
    public static bool IsOfAddress(IParameterBindingMetadata parameter) => WordsOf(parameter) is not null;

    private static string? Find(string name, string?[] values, IParameterBindingMetadata parameter) => values switch
    {
        [] => parameter.IsOptional ? null : $"'{name}' is missing; the address needs it.",
        _ when TypeOf(parameter) == typeof(string) => null,
        [var value] => IsReadable(value, TypeOf(parameter)) ? null : $"'{name}' is '{value}'; it must be {WordsOf(parameter)}.",
        _ => $"'{name}' is given {values.Length} times; it can be given once.",
    };

    private static Type TypeOf(IParameterBindingMetadata parameter) =>
        Nullable.GetUnderlyingType(parameter.ParameterInfo.ParameterType) ?? parameter.ParameterInfo.ParameterType;

    private static string? WordsOf(IParameterBindingMetadata parameter) => TypeOf(parameter) switch
    {
        var type when type == typeof(bool) => "'true' or 'false'",
        var type when type == typeof(int) => "a whole number",
        var type when type == typeof(double) => "a number",
        var type when type == typeof(string) => "a text",
        _ => null, // a service, or the body
    };

    private static bool IsReadable(string? value, Type type) =>
        type == typeof(bool) ? bool.TryParse(value, out _)
        : type == typeof(int) ? int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out _)
        : type != typeof(double) || double.TryParse(value, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out _);
}
