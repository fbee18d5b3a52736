namespace Graph.Bench.Reporting;

/// <summary>What a command measured. A command makes one, adds to it as it goes, and writes it at its end.</summary>
/// <param name="command">The command's name.</param>
internal sealed class Report(string command)
{
    private readonly List<Comparison> _comparisons = [];
    private readonly List<string> _notes = [];

    /// <summary>The command's name.</summary>
    public string Command => command;

    /// <summary>What was measured, in order.</summary>
    public IReadOnlyList<Comparison> Comparisons => _comparisons;

    /// <summary>What a reader of the figures has to know: sizes, versions, what was left out and why.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>Adds a measurement.</summary>
    public void Add(Comparison comparison) => _comparisons.Add(comparison);

    /// <summary>Adds a note, one sentence.</summary>
    public void Note(string note) => _notes.Add(note);

    /// <summary>Writes the table to standard output, and the JSON file when one is wanted.</summary>
    public void Write(ReportOptions options)
    {
        Console.Out.Write(ReportTable.Format(this));
        if (options.JsonFile is { } file)
        {
            File.WriteAllText(file, ReportJson.Format(this));
        }
    }
}
