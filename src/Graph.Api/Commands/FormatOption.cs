using System.CommandLine;

namespace Graph.Api.Commands;

/// <summary>The option <c>--format</c> of the commands that print rows.</summary>
internal static class FormatOption
{
    private static readonly string[] Formats = ["table", "json", "csv"];

    /// <summary>One for a command.</summary>
    public static Option<string> Create()
    {
        var option = new Option<string>("--format")
        {
            Description = "How the rows are printed: table, json (one object a row) or csv (RFC 4180).",
            DefaultValueFactory = _ => "table",
        };
        option.CompletionSources.Add(Formats);
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Select(token => token.Value).Except(Formats, StringComparer.Ordinal))
            {
                result.AddError($"--format is '{token}'; there are {string.Join(", ", Formats)}.");
            }
        });
        return option;
    }
}
