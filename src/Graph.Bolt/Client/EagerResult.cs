namespace Graph.Bolt;

/// <summary>A whole result with its summary.</summary>
/// <typeparam name="T">What was made of the rows.</typeparam>
public sealed class EagerResult<T>
{
    internal EagerResult(T result, IResultSummary summary, string[] keys) => (Result, Summary, Keys) = (result, summary, keys);

    /// <summary>The column names.</summary>
    public string[] Keys { get; }

    /// <summary>What was made of the rows.</summary>
    public T Result { get; }

    /// <summary>The summary.</summary>
    public IResultSummary Summary { get; }

    /// <summary>Takes it apart.</summary>
    public void Deconstruct(out T result, out IResultSummary summary, out string[] keys) => (result, summary, keys) = (Result, Summary, Keys);

    /// <summary>Takes it apart.</summary>
    public void Deconstruct(out T result, out IResultSummary summary) => (result, summary) = (Result, Summary);
}
