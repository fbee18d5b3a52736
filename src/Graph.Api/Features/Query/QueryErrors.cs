using Graph.Api.Hosting;
using Graph.Model;

namespace Graph.Api.Features.Query;

/// <summary>Errors in the shape of Neo4j's Query API: <c>{"errors": [{"code", "message"}]}</c>.</summary>
internal static class QueryErrors
{
    /// <summary>Answers with a failure and the status it stands for.</summary>
    public static Task WriteAsync(HttpResponse response, GraphException failure, CancellationToken cancellationToken) =>
        WriteAsync(response, Failures.Status(failure), failure.Code, failure.Message, cancellationToken);

    /// <summary>Answers with a status of HTTP's own.</summary>
    public static Task WriteAsync(HttpResponse response, int status, string message, CancellationToken cancellationToken) =>
        WriteAsync(response, status, ErrorCodes.RequestInvalid, message, cancellationToken);

    private static Task WriteAsync(HttpResponse response, int status, string code, string message, CancellationToken cancellationToken)
    {
        response.StatusCode = status;
        return response.WriteAsJsonAsync(new QueryErrorsDocument([new QueryErrorDocument(code, message)]), cancellationToken);
    }
}
