using System.CommandLine;

namespace Graph.Api.Commands;

/// <summary>The option <c>--format</c> of the commands that print rows.</summary>
internal static class FormatOption
{
    /// <summary>One for a command.</summary>
    public static Option<string> Create()
    {
        var option = new Option<string>("--format")
        {
            Description = "How the rows are printed: table, json (one object a row) or csv (RFC 4180).",
            DefaultValueFactory = _ => "table",
        };
        option.AcceptOnlyFromAmong("table", "json", "csv");
        return option;
    }
}
