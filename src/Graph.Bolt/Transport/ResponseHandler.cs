using Graph.Bolt.PackStream;

namespace Graph.Bolt.Transport;

/// <summary>What is done with the answer to one request: records, then one of success, failure or ignored.</summary>
internal abstract class ResponseHandler
{
    /// <summary>Whether the last message of the answer has come.</summary>
    public bool IsDone { get; private set; }

    /// <summary>What the server said against it, or null.</summary>
    public Neo4jException? Failure { get; private set; }

    /// <summary>Takes one record.</summary>
    public virtual void OnRecord(ref PackStreamReader reader) =>
        throw new ProtocolException("The server sent a record where none was asked for.");

    /// <summary>The server did it.</summary>
    public void Succeed(Dictionary<string, object?> metadata)
    {
        IsDone = true;
        OnSuccess(metadata);
    }

    /// <summary>The server failed to do it.</summary>
    public void Fail(Neo4jException failure) => (IsDone, Failure) = (true, failure);

    /// <summary>The server passed it over.</summary>
    public void Ignore() => Fail(new ClientException(
        "Neo.ClientError.Transaction.Terminated", "The server passed the request over, as one before it had failed or was stopped."));

    /// <summary>Reads what came with the success.</summary>
    protected abstract void OnSuccess(Dictionary<string, object?> metadata);
}
