using Graph.Extraction.Drafts;
using Graph.Relations.Exchange.Rows;

namespace Graph.Api.Features.Imports;

/// <summary>What was read of a file.</summary>
/// <param name="Drafts">Its drafts; of a table one a row.</param>
internal sealed record FileContent(IReadOnlyList<Draft> Drafts)
{
    /// <summary>The line each draft was read from; empty for a file that is one article.</summary>
    public IReadOnlyList<int> Lines { get; init; } = [];

    /// <summary>The rows that were not taken.</summary>
    public IReadOnlyList<RowProblem> Problems { get; init; } = [];
}
