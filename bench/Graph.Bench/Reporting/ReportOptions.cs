using System.CommandLine;

namespace Graph.Bench.Reporting;

/// <summary>What every command can be told.</summary>
/// <param name="Rounds">How often each thing is measured.</param>
/// <param name="JsonFile">Where the figures are also written as JSON; null for nowhere.</param>
internal sealed record ReportOptions(int Rounds, string? JsonFile)
{
    private const int DefaultRounds = 5;

    private static readonly Option<int> RoundsOption = new("--rounds")
    {
        Description = $"How often each thing is measured; {DefaultRounds} unless told.",
        DefaultValueFactory = _ => DefaultRounds,
        HelpName = "N",
    };

    private static readonly Option<string?> JsonOption = new("--json") { Description = "Also writes the figures to this file.", HelpName = "FILE" };

    static ReportOptions() => RoundsOption.Validators.Add(result =>
    {
        if (result.GetValue(RoundsOption) < 1)
        {
            result.AddError("--rounds must be at least 1.");
        }
    });

    /// <summary>Gives a command these options.</summary>
    public static void AddTo(Command command)
    {
        command.Options.Add(RoundsOption);
        command.Options.Add(JsonOption);
    }

    /// <summary>What was given.</summary>
    public static ReportOptions Read(ParseResult parsed) => new(parsed.GetValue(RoundsOption), parsed.GetValue(JsonOption));
}
