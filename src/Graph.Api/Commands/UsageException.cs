using Graph.Api.Hosting;

namespace Graph.Api.Commands;

/// <summary>What the command line says cannot be meant.</summary>
internal sealed class UsageException(string message, Exception? innerException = null) : FailureException(message, innerException)
{
    /// <summary>Reads what an option says.</summary>
    /// <exception cref="UsageException">It fails.</exception>
    public static T Reading<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (FailureException problem)
        {
            throw new UsageException(problem.Message, problem);
        }
    }
}
