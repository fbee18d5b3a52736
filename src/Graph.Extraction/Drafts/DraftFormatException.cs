namespace Graph.Extraction.Drafts;

/// <summary>A draft is not in the format: names the place and what is wrong there.</summary>
public sealed class DraftFormatException : FormatException
{
    /// <summary>An error at a place in the draft.</summary>
    /// <param name="path">Where, as <c>$.people[2].name</c>.</param>
    /// <param name="problem">What is wrong there and what would be right, without a full stop.</param>
    public DraftFormatException(string path, string problem)
        : base($"{path}: {problem}.") => Path = path;

    /// <summary>An error below a JSON document's own syntax.</summary>
    public DraftFormatException(string message, Exception innerException)
        : base(message, innerException) => Path = "$";

    /// <summary>Where, as <c>$.people[2].name</c>.</summary>
    public string Path { get; }
}
