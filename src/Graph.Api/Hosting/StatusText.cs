namespace Graph.Api.Hosting;

/// <summary>Gives problem details a sentence where the framework leaves only a status.</summary>
internal static class StatusText
{
    public static void Complete(ProblemDetailsContext context)
    {
        var request = context.HttpContext.Request;
        context.ProblemDetails.Detail ??= context.ProblemDetails.Status switch
        {
            StatusCodes.Status404NotFound => $"There is nothing at {request.Path}.",
            StatusCodes.Status405MethodNotAllowed => $"{request.Method} is not answered at {request.Path}.",
            StatusCodes.Status400BadRequest => "The request cannot be read.",
            _ => null,
        };
    }
}
