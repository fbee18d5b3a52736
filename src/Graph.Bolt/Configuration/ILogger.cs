namespace Graph.Bolt;

/// <summary>
/// Takes what the driver does. A message has places such as <c>{0}</c> for its arguments. Never given passwords or
/// parameters. Called from any thread.
/// </summary>
public interface ILogger
{
    /// <summary>Something failed for good.</summary>
    void Error(Exception? cause, string message, params object?[] args);

    /// <summary>Something failed and is tried again, or done another way.</summary>
    void Warn(Exception? cause, string message, params object?[] args);

    /// <summary>Connections and routing tables.</summary>
    void Info(string message, params object?[] args);

    /// <summary>Messages sent and received, by their names.</summary>
    void Debug(string message, params object?[] args);

    /// <summary>Messages received, by their sizes.</summary>
    void Trace(string message, params object?[] args);

    /// <summary>Whether <see cref="Trace"/> is of use.</summary>
    bool IsTraceEnabled();

    /// <summary>Whether <see cref="Debug"/> is of use.</summary>
    bool IsDebugEnabled();
}
