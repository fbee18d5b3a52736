using System.Diagnostics;
using Graph.Cypher.Values;
using Graph.Model;

namespace Graph.Cypher.Execution;

/// <summary>
/// What one run of a statement may still spend: time, memory and rows, and whether somebody cancelled it. Operators and
/// every loop inside an expression call <see cref="Step"/>, which looks at the clock only now and then. Not safe for
/// concurrent use, except that the token may be cancelled from anywhere.
/// </summary>
public sealed class QueryBudget
{
    private const int StepsPerLook = 1024;
    private const int BytesPerStep = 512;
    private const int UnitsPerStep = 128;
    private const int ItemsPerStep = 16;

    /// <summary>A timer counts whole milliseconds and may be one early; what it ends must find the deadline passed.</summary>
    private static readonly TimeSpan TimerGrain = TimeSpan.FromMilliseconds(2);

    private readonly CancellationToken _cancellation;
    private readonly long _deadline;
    private readonly long _memory;
    private readonly long _rows;
    private int _stepsLeft = StepsPerLook;
    private volatile bool _isTerminated;
    private long _memoryUsed;
    private long _rowsTaken;

    /// <summary>A budget whose clock starts now.</summary>
    public QueryBudget(QueryLimits limits, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(limits);
        _cancellation = cancellation;
        (MemoryLimit, TimeLimit) = (limits.MemoryBytes, limits.Timeout);
        _memory = limits.MemoryBytes ?? long.MaxValue;
        _rows = limits.Rows ?? long.MaxValue;
        _deadline = limits.Timeout is { } timeout
            ? Stopwatch.GetTimestamp() + (long)(timeout.TotalSeconds * Stopwatch.Frequency)
            : long.MaxValue;
    }

    /// <summary>A budget without limits.</summary>
    public static QueryBudget Unlimited(CancellationToken cancellation = default) => new(QueryLimits.None, cancellation);

    /// <summary>How many bytes intermediate results may take; null for no limit.</summary>
    internal long? MemoryLimit { get; }

    /// <summary>How long the run may take from its beginning; null for no limit.</summary>
    internal TimeSpan? TimeLimit { get; }

    /// <summary>Ends what waits for the outside when the run is cancelled or out of time. Dispose it.</summary>
    internal CancellationTokenSource Stop()
    {
        var stop = CancellationTokenSource.CreateLinkedTokenSource(_cancellation);
        if (_deadline != long.MaxValue)
        {
            var left = Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), _deadline);
            stop.CancelAfter(left > TimeSpan.Zero ? left + TimerGrain : TimeSpan.Zero);
        }

        return stop;
    }

    /// <summary>One small piece of work, well under 50 µs. Throws when time is up or the run was cancelled.</summary>
    public void Step()
    {
        if (--_stepsLeft < 0)
        {
            Look();
        }
    }

    /// <summary>Work worth many steps at once, such as a regular expression or a sort of that many items.</summary>
    public void Steps(long count)
    {
        _stepsLeft = (int)Math.Max(-1, _stepsLeft - Math.Min(count, int.MaxValue / 2));
        Step();
    }

    /// <summary>Work that goes through all of a value, such as hashing or comparing it: many steps for a long list or text.</summary>
    internal void Walk(Value value)
    {
        if (value.Kind is ValueKind.String or ValueKind.List or ValueKind.Map)
        {
            Steps(ValueSize.Of(value) / BytesPerStep);
        }
    }

    /// <summary>The value, which is about to be gone through once by a simple loop: some steps for a long list or text.</summary>
    internal Value Weighed(Value value)
    {
        if (value.Kind == ValueKind.String)
        {
            Steps(value.AsString().Length / UnitsPerStep);
        }
        else if (value.Kind == ValueKind.List)
        {
            Steps(value.AsList().Count / ItemsPerStep);
        }

        return value;
    }

    /// <summary>Takes memory for an intermediate result, which is filled as well. Throws when there is no more.</summary>
    public void Take(long bytes)
    {
        Steps(bytes / BytesPerStep);
        _memoryUsed += bytes;
        if (_memoryUsed > _memory)
        {
            throw new GraphException(
                ErrorCodes.OutOfMemory, $"The statement needs more than its memory limit of {_memory} bytes.");
        }
    }

    /// <summary>Throws unless so much memory could be taken now, for a value that lives shortly.</summary>
    public void Require(long bytes)
    {
        Take(bytes);
        Release(bytes);
    }

    /// <summary>Gives back memory that was taken.</summary>
    public void Release(long bytes) => _memoryUsed -= bytes;

    /// <summary>Counts one returned row. Throws when the limit is passed.</summary>
    public void TakeRow()
    {
        if (++_rowsTaken > _rows)
        {
            throw new GraphException(ErrorCodes.TransactionTerminated, $"The statement returns more than its limit of {_rows} rows.");
        }
    }

    /// <summary>Ends the run at its next look at the clock; may be called from anywhere.</summary>
    internal void Terminate() => _isTerminated = true;

    private void Look()
    {
        _stepsLeft = StepsPerLook;
        if (_isTerminated)
        {
            throw new GraphException(ErrorCodes.TransactionTerminated, "The transaction has been terminated by TERMINATE TRANSACTIONS.");
        }

        if (_cancellation.IsCancellationRequested)
        {
            throw new GraphException(ErrorCodes.TransactionTerminated, "The transaction has been terminated.");
        }

        if (_deadline != long.MaxValue && Stopwatch.GetTimestamp() > _deadline)
        {
            throw new GraphException(
                ErrorCodes.TransactionTimedOut,
                "The transaction has been terminated because it ran past its time limit.");
        }
    }
}
