namespace Graph.Api.Features.Imports;

/// <summary>One file of an import.</summary>
/// <param name="Name">Its name, as the user knows it.</param>
/// <param name="State"><c>queued</c>, <c>reading</c>, <c>ready</c>, <c>committing</c>, <c>committed</c>, <c>unchanged</c> (the graph holds the same article already), <c>rolled back</c>, <c>failed</c> or <c>cancelled</c>.</param>
internal sealed record ImportFileDocument(string Name, string State)
{
    /// <summary>The article it became.</summary>
    public ImportedArticleDocument? Article { get; init; }

    /// <summary>How much it created.</summary>
    public CreatedDocument? Created { get; init; }

    /// <summary>How many of its people, states and so on were there already.</summary>
    public int? Matched { get; init; }

    /// <summary>What the reader was unsure of.</summary>
    public IReadOnlyList<ImportWarningDocument>? Warnings { get; init; }

    /// <summary>Why it failed, in one sentence; absent when it did not.</summary>
    public string? Error { get; init; }

    /// <summary>When it was taken back, in UTC; absent where it was not, or where that is not known.</summary>
    public DateTimeOffset? RolledBackAt { get; init; }

    /// <summary>How many rows it has, those that were not taken included; absent for a file that is no table.</summary>
    public int? Rows { get; init; }

    /// <summary>The rows that were not taken, each with its line and the reason; absent for a file that is no table.</summary>
    public IReadOnlyList<RowErrorDocument>? RowErrors { get; init; }

    /// <summary>How many articles it became: of a table one a row that was taken.</summary>
    public int Articles() => Article is null ? 0 : (Rows ?? 1) - (RowErrors?.Count ?? 0);

    /// <summary>The same, with what was told of its rows when it was read.</summary>
    public ImportFileDocument WithRowsOf(ImportFileDocument read) => this with { Rows = read.Rows, RowErrors = read.RowErrors };

    /// <summary>The same, with what is to be told of the rows it was read from.</summary>
    public ImportFileDocument With(FileContent content) => content.Lines.Count + content.Problems.Count == 0 ? this : this with
    {
        Rows = content.Lines.Count + content.Problems.Count,
        RowErrors = [.. content.Problems.Select(problem => new RowErrorDocument(problem.Line, problem.Column, problem.Value, problem.Reason))],
    };
}
