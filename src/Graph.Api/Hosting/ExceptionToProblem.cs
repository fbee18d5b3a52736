using System.Text.Json;
using Graph.Model;
using Graph.Relations.Identity;
using Graph.Relations.Review;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace Graph.Api.Hosting;

/// <summary>Turns whatever a handler throws into problem details; only what the caller did wrong is told in detail.</summary>
internal sealed class ExceptionToProblem(IProblemDetailsService problems, IOptions<JsonOptions> json) : IExceptionHandler
{
    /// <inheritdoc/>
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested)
        {
            httpContext.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            return true;
        }

        var problem = exception is BadHttpRequestException { InnerException: null } && QueryMistakes.Find(httpContext) is { } mistake
            ? Problem(StatusCodes.Status400BadRequest, mistake, code: null)
            : Describe(exception);
        httpContext.Response.StatusCode = problem.Status ?? StatusCodes.Status500InternalServerError;
        return await problems.TryWriteAsync(new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = problem, Exception = exception });
    }

    private ProblemDetails Describe(Exception exception) => exception switch
    {
        GraphException failure => Problem(Failures.Status(failure), failure.Message, failure.Code),
        IdentityException problem => Problem(StatusCodes.Status409Conflict, problem.Message, code: null),
        ReviewException problem => Problem(StatusCodes.Status409Conflict, problem.Message, code: null),
        RequestException request => Problem(request.Status, request.Message, code: null),
        BadHttpRequestException { InnerException: JsonException wrong } request => Problem(request.StatusCode, BodyMistakes.Describe(wrong, json.Value.SerializerOptions), code: null),
        BadHttpRequestException request => Problem(request.StatusCode, request.Message, code: null),
        _ => Problem(StatusCodes.Status500InternalServerError, "The service made a mistake; its log says more.", code: null),
    };

    private static ProblemDetails Problem(int status, string detail, string? code)
    {
        var problem = new ProblemDetails { Status = status, Title = ReasonPhrases.GetReasonPhrase(status), Detail = detail };
        if (code is not null)
        {
            problem.Extensions["code"] = code;
        }

        return problem;
    }
}
