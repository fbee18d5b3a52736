using Graph.Cypher.Diagnostics;
using Graph.Cypher.Syntax;
using Graph.Model;

namespace Graph.Cypher.Binding;

/// <summary><c>CALL { } IN TRANSACTIONS</c>, and where it may stand.</summary>
internal sealed partial class Binder
{
    private Clause.CallSubquery? _call;
    private bool _commitsInBatches;

    private BoundBatches? BindBatches(Clause.CallSubquery call)
    {
        if (call.Batches is not { } batches)
        {
            return null;
        }

        if (_call is not null)
        {
            throw Error(_call.Batches is null ? BindingMessages.MisplacedBatches("nested in a regular CALL") : BindingMessages.NestedBatches(), call.Span);
        }

        _commitsInBatches = true;
        _ = BindBatchCount(batches.Concurrent);
        return new BoundBatches(BindBatchCount(batches.Rows), batches.OnError ?? BatchFailure.Fail, null);
    }

    private BoundExpression? BindBatchCount(Expression? count)
    {
        if (count is null)
        {
            return null;
        }

        if (SyntaxWalker.Find(count, IsOfRow).FirstOrDefault() is { } varying)
        {
            throw Error(BindingMessages.VariableInBatch(), varying.Span);
        }

        var bound = BindExpression(count);
        if (bound is BoundExpression.Constant { Value: var value } && (value.Kind != ValueKind.Integer || value.AsInteger() <= 0))
        {
            throw Error(BindingMessages.InvalidBatch(CypherPrinter.Print(count)), count.Span);
        }

        Expect(bound, TypeSet.Integer, count.Mark);
        return bound;
    }

    private T Inside<T>(Clause.CallSubquery call, Func<T> bind)
    {
        var around = _call;
        _call = call;
        var result = bind();
        _call = around;
        return result;
    }

    // What a clause before it has written is not committed when the first batch begins.
    private void CheckBatches(IReadOnlyList<Clause> clauses)
    {
        var wrote = false;
        foreach (var clause in clauses)
        {
            if (clause is Clause.CallSubquery { Batches: not null } call)
            {
                _ = wrote ? throw Error(BindingMessages.MisplacedBatches("after a write clause"), call.Span) : 0;
            }
            else
            {
                wrote |= Updates(clause);
            }
        }
    }

    private void CheckBatches(Query query)
    {
        var batches = query.Parts.SelectMany(part => part.Clauses).FirstOrDefault(clause => clause is Clause.CallSubquery { Batches: not null });
        if (query.Parts.Count > 1 && batches is not null)
        {
            throw Error(BindingMessages.MisplacedBatches("in a UNION"), batches.Span);
        }
    }

    private static bool Updates(Clause clause) =>
        ClauseNames.IsUpdate(clause) || (clause is Clause.CallSubquery call && call.Query.Parts.Any(part => part.Clauses.Any(Updates)));
}
