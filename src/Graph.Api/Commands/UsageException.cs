using Graph.Api.Hosting;

namespace Graph.Api.Commands;

/// <summary>What the command line says cannot be meant.</summary>
internal sealed class UsageException(string message, Exception? innerException = null) : FailureException(message, innerException);
