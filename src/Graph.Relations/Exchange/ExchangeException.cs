namespace Graph.Relations.Exchange;

/// <summary>A file cannot be written or read as it was asked for; the message names the place and says what would be right.</summary>
/// <param name="message">One sentence.</param>
public sealed class ExchangeException(string message) : Exception(message);
