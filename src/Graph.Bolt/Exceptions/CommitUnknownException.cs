namespace Graph.Bolt;

/// <summary>The connection was lost between a commit and its answer. Not retriable: the changes may be there already.</summary>
internal sealed class CommitUnknownException(string message, Exception innerException) : ServiceUnavailableException(message, innerException)
{
    public override bool IsRetriable => false;
}
