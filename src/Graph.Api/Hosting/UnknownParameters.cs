using System.Text.Json;
using Graph.Api.Features.Query;
using Microsoft.AspNetCore.Http.Metadata;

namespace Graph.Api.Hosting;

/// <summary>Refuses what an address does not know: a parameter that was mistyped would else be one that was left out.</summary>
internal static class UnknownParameters
{
    private static readonly PathString Interface = "/api";

    /// <summary>Asks of every request to the interface that its endpoint knows each parameter of its address.</summary>
    public static IApplicationBuilder UseKnownParameters(this IApplicationBuilder app) => app.Use((context, next) =>
        context.Request.Path.StartsWithSegments(Interface) && context.GetEndpoint() is RouteEndpoint endpoint && Find(context.Request.Query, endpoint) is { } problem
            ? RefuseAsync(context, problem)
            : next(context));

    private static string? Find(IQueryCollection query, RouteEndpoint endpoint)
    {
        if (query.Count == 0)
        {
            return null;
        }

        string[] known = [.. Known(endpoint)];
        return query.Keys.FirstOrDefault(name => !known.Contains(name, StringComparer.OrdinalIgnoreCase)) is { } unknown
            ? $"The address has the parameter '{unknown}', which is not known here; {KnownNames.Hint(unknown, known)}"
            : null;
    }

    private static IEnumerable<string> Known(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetOrderedMetadata<IParameterBindingMetadata>()
            .Where(parameter => QueryMistakes.IsOfAddress(parameter) && endpoint.RoutePattern.GetParameter(parameter.Name) is null)
            .Select(parameter => JsonNamingPolicy.CamelCase.ConvertName(parameter.Name));

    private static Task RefuseAsync(HttpContext context, string problem) => QueryEndpoints.IsQuery(context.Request.Path)
        ? QueryErrors.WriteAsync(context.Response, StatusCodes.Status400BadRequest, problem, context.RequestAborted)
        : throw new RequestException(problem);
}
