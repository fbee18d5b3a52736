namespace Graph.Relations.Identity;

/// <summary>A decision about who is who that cannot be: an entity that is not there, two of different kinds. Nothing is changed.</summary>
public sealed class IdentityException : Exception
{
    /// <summary>Makes one.</summary>
    /// <param name="message">What is wrong and what would be right, in one sentence.</param>
    public IdentityException(string message)
        : base(message)
    {
    }
}
