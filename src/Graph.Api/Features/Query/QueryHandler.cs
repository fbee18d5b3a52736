using Graph.Api.Hosting;
using Graph.Model;
using Microsoft.AspNetCore.Http.Features;

namespace Graph.Api.Features.Query;

/// <summary>Reads the requests of Cypher over HTTP, has them run and answers them.</summary>
internal sealed class QueryHandler(QueryRunner runner, OpenTransactions transactions, GraphOptions options)
{
    private const long MostBelieved = 1024 * 1024;

    /// <summary>Runs one statement in a transaction of its own.</summary>
    public Task RunAsync(HttpContext context) =>
        AnswerAsync(context, needsStatement: true, (request, answer) => runner.RunAsync(request, answer, context.RequestAborted));

    /// <summary>Opens a transaction, and runs a statement in it if one came along.</summary>
    public Task BeginAsync(HttpContext context) => AnswerAsync(
        context, needsStatement: false, (request, answer) => UseAsync(transactions.Open(request.AccessMode), request, answer, commit: false, context.RequestAborted));

    /// <summary>Runs a statement in an open transaction; without one, only keeps it open for longer.</summary>
    public Task ContinueAsync(HttpContext context, string id) => AnswerAsync(
        context, needsStatement: false, (request, answer) => UseAsync(transactions.Take(id), request, answer, commit: false, context.RequestAborted));

    /// <summary>Commits an open transaction, after a last statement if one came along.</summary>
    public Task CommitAsync(HttpContext context, string id) => AnswerAsync(
        context, needsStatement: false, (request, answer) => UseAsync(transactions.Take(id), request, answer, commit: true, context.RequestAborted));

    /// <summary>Rolls an open transaction back.</summary>
    public async Task RollbackAsync(HttpContext context, string id)
    {
        try
        {
            await transactions.RollbackAsync(id);
        }
        catch (GraphException failure)
        {
            await QueryErrors.WriteAsync(context.Response, failure, context.RequestAborted);
        }
    }

    private async Task AnswerAsync(HttpContext context, bool needsStatement, Func<QueryRequest, QueryAnswer, Task> work)
    {
        var (http, stop) = (context.Response, context.RequestAborted);
        if (QueryMedia.Negotiate(context.Request) is not { } media)
        {
            await QueryErrors.WriteAsync(
                http, StatusCodes.Status406NotAcceptable, $"Answers are {QueryMedia.Json}, {QueryMedia.Typed} or {QueryMedia.JsonLines}.", stop);
            return;
        }

        var body = await BodyAsync(context, stop);
        if (QueryMedia.Parameters(context.Request, mayLackType: body.IsEmpty && !needsStatement) is not { } parameters)
        {
            await QueryErrors.WriteAsync(
                http, StatusCodes.Status415UnsupportedMediaType, $"The body must be {QueryMedia.Json} or {QueryMedia.Typed}.", stop);
            return;
        }

        using var answer = media.Answer(http);
        try
        {
            await work(QueryRequestReader.Read(body, parameters, needsStatement), answer);
        }
        catch (GraphException failure)
        {
            await QueryErrors.WriteAsync(http, failure, stop);
        }
    }

    private async Task UseAsync(OpenTransaction taken, QueryRequest request, QueryAnswer answer, bool commit, CancellationToken cancellationToken)
    {
        var staysOpen = false;
        try
        {
            var summary = request.HasStatement ? await taken.RunAsync(request, answer, cancellationToken) : null;
            if (commit)
            {
                await taken.CommitAsync(cancellationToken);
            }

            staysOpen = !commit;
            answer.Finish(new AnswerEnd(summary, request.IncludeCounters, commit ? null : taken.Renewed()));
        }
        catch (GraphException failure) when (answer.Tells(failure))
        {
            answer.Fail(failure);
        }
        finally
        {
            if (staysOpen)
            {
                taken.GiveBack();
            }
            else
            {
                await transactions.CloseAsync(taken);
            }
        }

        await answer.EndAsync(cancellationToken);
    }

    private async Task<ReadOnlyMemory<byte>> BodyAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = options.MaxQueryBytes;
        }

        // What a request says of its length is believed up to a point: the rest has to come before it gets room.
        var body = new PooledBuffer((int)Math.Min(context.Request.ContentLength + 1 ?? 0, MostBelieved));
        context.Response.RegisterForDispose(body);
        while (await context.Request.Body.ReadAsync(body.GetMemory(), cancellationToken) is > 0 and var read)
        {
            body.Advance(read);
        }

        return body.Written;
    }
}
