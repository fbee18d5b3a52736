using Graph.Relations.Grades;

namespace Graph.Api.Features.Grades;

/// <summary>Publishers, by name.</summary>
internal sealed record SourceListDocument(IReadOnlyList<GradedSource> Sources);
