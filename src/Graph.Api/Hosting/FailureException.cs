namespace Graph.Api.Hosting;

/// <summary>
/// Something outside the program that stops it, said in one sentence for the person at the keyboard: a taken port, a
/// folder that cannot be written, a setting that is wrong.
/// </summary>
internal class FailureException(string message, Exception? innerException = null) : Exception(message, innerException);
