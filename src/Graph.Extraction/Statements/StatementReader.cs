using Graph.Extraction.Drafts;

namespace Graph.Extraction.Statements;

/// <summary>Reads who said what.</summary>
internal static class StatementReader
{
    /// <summary>The statements with the rules that read them, in the order of the text.</summary>
    public static IReadOnlyList<ReadStatement> Explain(Reading reading, IReadOnlyList<DraftTreaty> treaties)
    {
        var writer = new StatementWriter(reading, treaties);
        foreach (var unit in reading.Units)
        {
            writer.Write(unit, UnitReader.Read(unit));
        }

        return writer.Statements;
    }
}
