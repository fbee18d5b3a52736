namespace Graph.Conformance.Tck;

/// <summary>One step of a scenario.</summary>
/// <param name="Text">What it says, without Given, When, Then, And.</param>
/// <param name="Document">The text between triple quotes, or null.</param>
/// <param name="Table">The table behind it, its head first; empty without one.</param>
public sealed record Step(string Text, string? Document, IReadOnlyList<IReadOnlyList<string>> Table)
{
    private const string ProcedureStart = "there exists a procedure";

    /// <summary>Whether it registers a procedure.</summary>
    public bool IsProcedure => Text.StartsWith(ProcedureStart, StringComparison.Ordinal);

    /// <summary>The name of the graph to begin with, or null.</summary>
    public string? NamedGraph => !IsProcedure && Text.StartsWith("the ", StringComparison.Ordinal) && Text.EndsWith(" graph", StringComparison.Ordinal)
        ? Text[4..^6]
        : null;

    /// <summary>The signature of the procedure it registers.</summary>
    public string Procedure => Text[ProcedureStart.Length..].TrimEnd(':', ' ').Trim();
}
