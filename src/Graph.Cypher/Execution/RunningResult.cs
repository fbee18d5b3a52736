using System.Runtime.ExceptionServices;
using Graph.Cypher.Diagnostics;
using Graph.Cypher.Planning;
using Graph.Cypher.Stores;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution;

/// <summary>The result of a run. Rows of a read are computed as they are taken, those of a write before.</summary>
internal sealed class RunningResult : CypherResult
{
    private const int BytesOfARow = 64;

    private readonly CompiledStatement _statement;
    private readonly PlannedStatement _planned;
    private readonly QueryContext? _context;
    private readonly Operator? _root;
    private readonly Queue<Value[]>? _written;
    private readonly IReadOnlyList<Notification> _notifications;
    private ExceptionDispatchInfo? _failure;
    private bool _ended;

    private RunningResult(CompiledStatement statement, PlannedStatement planned, QueryContext? context, IGraphReader reader, IReadOnlyList<Notification>? notices = null)
    {
        _statement = statement;
        _planned = planned;
        _context = context;
        _root = context is null ? null : planned.Plan.Start(context);
        _root?.Open();
        if (context?.Changes is not null && statement.Kind != StatementKind.Read)
        {
            _written = new Queue<Value[]>();
            WriteAll(_written);
        }

        _notifications = statement.Bound.NotificationsFor(reader);
        var further = context is null ? notices : context.Changes?.Notifications;
        if (further is { Count: > 0 })
        {
            _notifications = [.. _notifications, .. further];
        }
    }

    /// <inheritdoc/>
    public override bool HasFailedToWrite => _failure is not null;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Columns => _statement.Columns;

    /// <summary>Starts a run.</summary>
    public static RunningResult Start(CompiledStatement statement, PlannedStatement planned, QueryContext context)
    {
        var started = false;
        context.Running.Add(context);
        try
        {
            var result = new RunningResult(statement, planned, context, context.Reader);
            started = true;
            return result;
        }
        finally
        {
            if (!started)
            {
                context.End();
            }
        }
    }

    /// <summary>The plan of a statement that does not run.</summary>
    public static RunningResult Explain(CompiledStatement statement, PlannedStatement planned, IGraphReader reader, IReadOnlyDictionary<string, Value> parameters)
    {
        var missing = statement.Bound.Mentions.Parameters.Where(name => !parameters.ContainsKey(name)).ToList();
        return new(statement, planned, null, reader, missing.Count == 0 ? null : [Notifications.MissingParameters(missing)]);
    }

    /// <inheritdoc/>
    public override bool TryTake(out IReadOnlyList<Value> row)
    {
        row = [];
        if (_written is not null)
        {
            var some = _written.TryDequeue(out var written);
            row = written ?? [];
            if (!some)
            {
                _failure?.Throw();
            }

            return some;
        }

        var found = TryCompute(out var computed);
        row = computed;
        return found;
    }

    /// <inheritdoc/>
    public override ResultSummary Consume()
    {
        _failure?.Throw();
        _ended = true;
        _written?.Clear();
        var plan = _statement.Bound.Request == Syntax.PlanRequest.None ? null : PlanDescriber.Describe(_planned.Plan, _context?.Profile);
        return new ResultSummary(_statement.Kind, _context?.Changes?.Counters ?? Counters.None, plan, [.. _notifications, .. Noticed()]);
    }

    // What only shows while a statement runs.
    private IEnumerable<Notification> Noticed()
    {
        if (_context is { AsksForSeveralTypes: true })
        {
            yield return Notifications.UnsatisfiableTypes();
        }

        if (_context is { LoadsInsecurely: true })
        {
            yield return Notifications.InsecureLoad();
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _ended = true;
        _context?.End();
    }

    // As in Neo4j, a statement with columns gives the rows it had before it failed.
    private void WriteAll(Queue<Value[]> rows)
    {
        try
        {
            while (TryCompute(out var row))
            {
                _context?.Budget.Take(BytesOfARow + row.Sum(ValueSize.Of));
                rows.Enqueue(row);
            }
        }
        catch (GraphException failure) when (Columns.Count > 0)
        {
            _failure = ExceptionDispatchInfo.Capture(failure);
            _context?.End();
        }
    }

    private bool TryCompute(out Value[] row)
    {
        row = [];
        if (_ended || _root is null || _context is null)
        {
            return false;
        }

        // A statement without columns still runs to its end.
        while (_root.Next())
        {
            if (_planned.Slots.Length == 0)
            {
                continue;
            }

            _context.Budget.TakeRow();
            row = Array.ConvertAll(_planned.Slots, slot => Materializer.Copy(_context, _context.Row[slot]));
            return true;
        }

        _ended = true;
        _context.End();
        return false;
    }
}
