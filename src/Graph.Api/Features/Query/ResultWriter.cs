using Graph.Api.Hosting;
using Graph.Model;

namespace Graph.Api.Features.Query;

/// <summary>Writes the rows of a result into an answer.</summary>
internal sealed class ResultWriter(GraphOptions options)
{
    /// <summary>Writes all rows; gives what the statement did.</summary>
    /// <param name="result">The result.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="mayBeSent">Whether rows may be sent before the statement's transaction has ended.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="GraphException">The statement failed, or has more rows than an answer may have.</exception>
    public async Task<ResultSummary> WriteAsync(IGraphResult result, QueryAnswer answer, bool mayBeSent, CancellationToken cancellationToken)
    {
        answer.Start(result.Columns);
        var count = 0L;
        await foreach (var row in result.RowsAsync(cancellationToken))
        {
            if (++count > options.MaxQueryRows)
            {
                throw new GraphException(
                    ErrorCodes.ResultTooLarge, $"The result has more than {options.MaxQueryRows} rows; add a LIMIT, or raise Graph:MaxQueryRows.");
            }

            answer.Row(row);
            if (answer.Bytes > options.MaxQueryAnswerBytes)
            {
                throw new GraphException(
                    ErrorCodes.ResultTooLarge, $"The answer has more than {options.MaxQueryAnswerBytes} bytes; ask for less, or raise Graph:MaxQueryAnswerBytes.");
            }

            if (mayBeSent)
            {
                await answer.SendAsync(cancellationToken);
            }
        }

        var summary = await result.ConsumeAsync(cancellationToken);
        answer.EndRows();
        return summary;
    }
}
