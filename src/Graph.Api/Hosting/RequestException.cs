namespace Graph.Api.Hosting;

/// <summary>A request that cannot be answered as it is.</summary>
/// <param name="message">One sentence: what is wrong, where, and what would be right.</param>
/// <param name="status">The HTTP status.</param>
internal sealed class RequestException(string message, int status = StatusCodes.Status400BadRequest) : Exception(message)
{
    /// <summary>The HTTP status.</summary>
    public int Status { get; } = status;
}
