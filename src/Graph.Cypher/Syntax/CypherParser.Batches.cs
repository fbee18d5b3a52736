using Graph.Cypher.Diagnostics;
using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary>What stands behind <c>CALL { }</c> that commits by itself.</summary>
internal sealed partial class CypherParser
{
    private TransactionBatches ParseBatches()
    {
        var start = Advance().Start;
        var concurrent = WordAt(0) is "TRANSACTION" or "TRANSACTIONS" or "CONCURRENT" ? null : ParseExpression();
        var isConcurrent = TakeWord("CONCURRENT");
        if ((concurrent is not null && !isConcurrent) || (!TakeWord("TRANSACTIONS") && !TakeWord("TRANSACTION")))
        {
            throw Unexpected();
        }

        Expression? rows = null;
        BatchFailure? failure = null;
        (Name Variable, SourceSpan Span)? status = null;
        while (true)
        {
            var place = _current.Start;
            if (rows is null && TakeWord("OF"))
            {
                rows = ParseExpression();
                _ = TakeWord("ROWS") || TakeWord("ROW") ? 0 : throw Unexpected();
            }
            else if (failure is null && TryTake(Keyword.On))
            {
                failure = ParseOnError();
            }
            else if (status is null && TakeWord("REPORT"))
            {
                _ = TakeWord("STATUS") ? 0 : throw Unexpected();
                Expect(Keyword.As);
                status = (ParseName(), SpanFrom(place));
            }
            else
            {
                break;
            }
        }

        return status is { } report && failure is not (BatchFailure.Continue or BatchFailure.Break)
            ? throw Error(Messages.ReportStatus(), report.Span)
            : new TransactionBatches(SpanFrom(start), isConcurrent, concurrent, rows, failure, status?.Variable);
    }

    private BatchFailure ParseOnError()
    {
        _ = TakeWord("ERROR") ? 0 : throw Unexpected();
        return TakeWord("FAIL") ? BatchFailure.Fail
            : TakeWord("CONTINUE") ? BatchFailure.Continue
            : TakeWord("BREAK") ? BatchFailure.Break
            : throw Unexpected();
    }
}
