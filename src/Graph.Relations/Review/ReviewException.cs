namespace Graph.Relations.Review;

/// <summary>A decision does not fit the draft; nothing was changed. The message says why, and what would fit.</summary>
public sealed class ReviewException : Exception
{
    /// <summary>A decision that does not fit.</summary>
    public ReviewException(string message)
        : base(message)
    {
    }

    /// <summary>A decision that does not fit for a reason that lies below.</summary>
    public ReviewException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The decision that could not be followed; null for one that is not taken yet.</summary>
    public string? Decision { get; init; }
}
