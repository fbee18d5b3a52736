using Graph.Embedded.Storage;

namespace Graph.Embedded.Files;

/// <summary>How many names of each kind the file holds; those after them are written with the next commit.</summary>
internal readonly record struct SavedTokens(int Labels, int Types, int Keys)
{
    /// <summary>All that are known now.</summary>
    public static SavedTokens Of(Tokens tokens) => new(tokens.Labels.Count, tokens.Types.Count, tokens.Keys.Count);
}
