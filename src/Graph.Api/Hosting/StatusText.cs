using Graph.Api.Features.Query;
using Microsoft.AspNetCore.Diagnostics;

namespace Graph.Api.Hosting;

/// <summary>Gives answers a sentence where the framework leaves only a status.</summary>
internal static class StatusText
{
    /// <summary>Fills the detail of problem details that have none.</summary>
    public static void Complete(ProblemDetailsContext context) =>
        context.ProblemDetails.Detail ??= Describe(context.HttpContext.Request, context.ProblemDetails.Status);

    /// <summary>Answers a request that got a status and no body.</summary>
    public static async Task WriteAsync(StatusCodeContext context)
    {
        var http = context.HttpContext;
        if (QueryEndpoints.IsQuery(http.Request.Path))
        {
            var status = http.Response.StatusCode;
            await QueryErrors.WriteAsync(http.Response, status, Describe(http.Request, status) ?? "The request was not answered.", http.RequestAborted);
            return;
        }

        var problems = http.RequestServices.GetRequiredService<IProblemDetailsService>();
        await problems.WriteAsync(new ProblemDetailsContext { HttpContext = http, ProblemDetails = { Status = http.Response.StatusCode } });
    }

    private static string? Describe(HttpRequest request, int? status) =>
        status switch
        {
            StatusCodes.Status404NotFound => $"There is nothing at {request.Path}.",
            StatusCodes.Status405MethodNotAllowed => $"{request.Method} is not answered at {request.Path}.",
            StatusCodes.Status415UnsupportedMediaType => $"A body of the type '{request.ContentType}' is not read at {request.Path}.",
            StatusCodes.Status400BadRequest => "The request cannot be read.",
            _ => null,
        };
}
