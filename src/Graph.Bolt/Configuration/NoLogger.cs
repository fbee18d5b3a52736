namespace Graph.Bolt;

/// <summary>Keeps nothing.</summary>
internal sealed class NoLogger : ILogger
{
    public static NoLogger Instance { get; } = new();

    public void Error(Exception? cause, string message, params object?[] args)
    {
    }

    public void Warn(Exception? cause, string message, params object?[] args)
    {
    }

    public void Info(string message, params object?[] args)
    {
    }

    public void Debug(string message, params object?[] args)
    {
    }

    public void Trace(string message, params object?[] args)
    {
    }

    public bool IsTraceEnabled() => false;

    public bool IsDebugEnabled() => false;
}
