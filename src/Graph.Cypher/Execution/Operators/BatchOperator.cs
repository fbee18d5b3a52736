using Graph.Cypher.Syntax;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution.Operators;

/// <summary>
/// Runs an inner plan for so many outer rows, commits what it wrote, and goes on with the next rows. A transaction that
/// fails gives each of its rows once, with nulls for what the inner plan returns.
/// </summary>
internal sealed class BatchOperator(QueryContext context, Operator outer, Operator inner, BatchSettings settings) : Operator(context)
{
    private readonly KeptRows _input = new(context, settings.Outer);
    private readonly KeptRows _output = new(context, [.. settings.Outer, .. settings.Inner, .. settings.Status is { } status ? [status] : (int[])[]]);
    private long _rowsPerBatch;
    private int _number;
    private int _next;
    private bool _isDrained;
    private bool _isBroken;

    public override void Open()
    {
        outer.Open();
        _input.Clear();
        _output.Clear();
        _rowsPerBatch = settings.Rows is { } rows ? CountOf(rows(Context)) : BatchSettings.UsualRows;
        (_next, _isDrained, _isBroken) = (0, false, false);
    }

    public override bool Next()
    {
        while (_next == _output.Count)
        {
            if (_isDrained)
            {
                return false;
            }

            TakeRows();
            _output.Clear();
            _next = 0;
            RunBatch();
        }

        _output.Restore(_next++);
        return true;
    }

    private static long CountOf(Value rows) => rows.Kind != ValueKind.Integer
        ? throw CypherErrors.Type($"OF ... ROWS: Expected a numeric value, but got {ValueText.ForMessage(rows)}")
        : rows.AsInteger() > 0 ? rows.AsInteger()
        : throw CypherErrors.Argument($"OF ... ROWS: Invalid input. '{rows.AsInteger()}' is not a valid value. Must be a positive integer.");

    private void TakeRows()
    {
        _input.Clear();
        while (_input.Count < _rowsPerBatch)
        {
            if (!outer.Next())
            {
                _isDrained = true;
                return;
            }

            Context.Budget.Step();
            _input.Keep();
        }
    }

    private void RunBatch()
    {
        if (_input.Count == 0)
        {
            return;
        }

        if (_isBroken)
        {
            GiveUp(Status(started: false, null));
            return;
        }

        _number++;
        var before = Context.Changes?.Counters ?? Counters.None;
        var ran = false;
        try
        {
            RunRows();
            ran = true;
            Context.Batches?.Commit();
            Context.ReleaseChanges();
            Context.Changes?.StartOver(Context.Changes.Counters);
        }
        catch (GraphException failure) when (!EndsTheRun(failure))
        {
            Context.Batches?.Rollback();
            Context.ReleaseChanges();
            if (settings.OnError == BatchFailure.Fail)
            {
                throw ran
                    ? CypherErrors.Failed(failure.Message)
                    : new GraphException(failure.Code, $"{failure.Message} (Transactions committed: {Context.Batches?.Committed ?? 0})", failure);
            }

            Context.Changes?.StartOver(before);
            _isBroken = settings.OnError == BatchFailure.Break;
            _output.Clear();
            GiveUp(Status(started: true, failure.Message));
        }
    }

    private void RunRows()
    {
        var done = Status(started: true, null);
        for (var index = 0; index < _input.Count; index++)
        {
            _input.Restore(index);
            inner.Open();
            var found = false;
            while (inner.Next())
            {
                Context.Budget.Step();
                if (settings.Inner.Length > 0)
                {
                    found = true;
                    Keep(done);
                }
            }

            if (!found && (settings.KeepsEmpty || settings.Inner.Length == 0))
            {
                KeepWithNulls(done);
            }
        }
    }

    // Every row goes on, without what would have been found inside.
    private void GiveUp(Value status)
    {
        for (var index = 0; index < _input.Count; index++)
        {
            _input.Restore(index);
            KeepWithNulls(status);
        }
    }

    private void KeepWithNulls(Value status)
    {
        foreach (var slot in settings.Inner)
        {
            Row[slot] = Value.Null;
        }

        Keep(status);
    }

    private void Keep(Value status)
    {
        if (settings.Status is { } slot)
        {
            Row[slot] = status;
        }

        _output.Keep();
    }

    private Value Status(bool started, string? error) => settings.Status is null ? Value.Null : Value.Of(new Dictionary<string, Value>
    {
        ["transactionId"] = started ? Value.Of(FormattableString.Invariant($"neo4j-transaction-{_number}")) : Value.Null,
        ["started"] = Value.Of(started),
        ["committed"] = Value.Of(started && error is null),
        ["errorMessage"] = error is null ? Value.Null : Value.Of(error),
    });

    private static bool EndsTheRun(GraphException failure) =>
        failure.Code is ErrorCodes.TransactionTimedOut or ErrorCodes.TransactionTerminated or ErrorCodes.OutOfMemory;
}
