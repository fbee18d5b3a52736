using System.CommandLine;
using System.Text.RegularExpressions;
using Graph.Bench.Reporting;

namespace Graph.Bench.Engine;

/// <summary>What <c>engine</c> can be told.</summary>
/// <param name="Report">What every command can be told.</param>
/// <param name="Graphs">The graphs to ask, by name.</param>
/// <param name="Size">How large they are: 1 for the full size.</param>
/// <param name="Only">Which questions, by name; null for all.</param>
/// <param name="Service">A service that runs already and may be written to; null to start one.</param>
/// <param name="Server">The HTTP address of a Neo4j that runs already; null to start one.</param>
/// <param name="IsLoaded">Whether both hold the graph already.</param>
internal sealed record EngineOptions(
    ReportOptions Report, IReadOnlyList<string> Graphs, double Size, Regex? Only, Uri? Service, Uri? Server, bool IsLoaded)
{
    private static readonly Option<string[]> GraphOption = new("--graph")
    {
        Description = "Which graphs: social, followers, mixed; all unless told.",
        DefaultValueFactory = _ => ["social", "followers", "mixed"],
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<double> SizeOption = new("--size")
    {
        Description = "How large the graphs are: 1, unless told, is 1,000, 100,000 and 25,000 people.",
        DefaultValueFactory = _ => 1,
    };

    private static readonly Option<string?> OnlyOption = new("--only") { Description = "Only questions whose names match this regular expression.", HelpName = "REGEX" };

    private static readonly Option<string?> ServiceOption = new("--service") { Description = "A running service that allows writes, instead of starting one.", HelpName = "URL" };

    private static readonly Option<string?> ServerOption = new("--server") { Description = "The HTTP address of a running Neo4j, instead of starting one.", HelpName = "URL" };

    private static readonly Option<bool> LoadedOption = new("--loaded") { Description = "Both hold the graph already." };

    /// <summary>Gives the command these options.</summary>
    public static void AddTo(Command command)
    {
        ReportOptions.AddTo(command);
        foreach (var option in new Option[] { GraphOption, SizeOption, OnlyOption, ServiceOption, ServerOption, LoadedOption })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>What was given.</summary>
    public static EngineOptions Read(ParseResult parsed) => new(
        ReportOptions.Read(parsed), parsed.GetValue(GraphOption) ?? [], parsed.GetValue(SizeOption),
        parsed.GetValue(OnlyOption) is { } only ? new Regex(only) : null,
        AddressOf(parsed, ServiceOption), AddressOf(parsed, ServerOption), parsed.GetValue(LoadedOption));

    private static Uri? AddressOf(ParseResult parsed, Option<string?> option) => parsed.GetValue(option) is not { } text ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var address) ? address
        : throw new BenchException($"{option.Name} must be an address such as http://127.0.0.1:7474/, not '{text}'.");
}
