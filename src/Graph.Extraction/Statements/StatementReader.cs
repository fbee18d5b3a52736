using Graph.Extraction.Drafts;

namespace Graph.Extraction.Statements;

/// <summary>Reads who said what.</summary>
internal static class StatementReader
{
    public static IReadOnlyList<DraftStatement> Read(Reading reading, IReadOnlyList<DraftTreaty> treaties, IReadOnlyList<DraftEvent> events) => [];
}
