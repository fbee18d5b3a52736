using Graph.Extraction.Drafts;
using Graph.Relations.Exchange;
using Graph.Relations.Exchange.Rows;
using Graph.Relations.Import;

namespace Graph.Api.Features.Imports;

/// <summary>What was read of a file.</summary>
/// <param name="Drafts">Its drafts; of a table one a row.</param>
internal sealed record FileContent(IReadOnlyList<Draft> Drafts)
{
    /// <summary>The line each draft was read from, from 1; empty for a file that is one article.</summary>
    public IReadOnlyList<int> Lines { get; init; } = [];

    /// <summary>The rows that were not taken.</summary>
    public IReadOnlyList<RowProblem> Problems { get; init; } = [];

    /// <summary>What each draft was imported by before it was exported; null where its line does not say.</summary>
    public IReadOnlyList<ImportRequest?> Requests { get; init; } = [];

    /// <summary>Decisions about who is who.</summary>
    public IReadOnlyList<KeptDecision> Decisions { get; init; } = [];

    /// <summary>Changes of grades.</summary>
    public IReadOnlyList<KeptGrade> Grades { get; init; } = [];

    /// <summary>A graph that is restored as it is; null for everything else.</summary>
    public GraphFile? Graph { get; init; }
}
