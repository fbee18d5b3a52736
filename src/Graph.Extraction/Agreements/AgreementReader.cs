using Graph.Extraction.Drafts;

namespace Graph.Extraction.Agreements;

/// <summary>Reads treaties and other agreements.</summary>
internal static class AgreementReader
{
    public static IReadOnlyList<DraftTreaty> Read(Reading reading) => [];
}
