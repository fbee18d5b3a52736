namespace Graph.Relations.Exchange.Rows;

/// <summary>Why a row was not taken.</summary>
/// <param name="Line">The line it begins in, from 1.</param>
/// <param name="Column">The column; null where the whole row is meant.</param>
/// <param name="Value">What stands there; null where the whole row is meant.</param>
/// <param name="Reason">What is wrong, and what would be right.</param>
public sealed record RowProblem(int Line, string? Column, string? Value, string Reason)
{
    private const int LongestValue = 80;

    /// <summary>All of it in one sentence.</summary>
    public string Message => Column is null ? $"Line {Line}: {Reason}" : $"Line {Line}, column '{Column}', '{Shortened}': {Reason}";

    private string Shortened => Value is { Length: > LongestValue } ? Value[..LongestValue] + "…" : Value ?? "";
}
