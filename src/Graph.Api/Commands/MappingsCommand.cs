using System.CommandLine;
using Graph.Api.Commands.Output;
using Graph.Api.Features.Imports;
using Graph.Api.Hosting;
using Graph.Model;
using Graph.Relations.Exchange.Rows;

namespace Graph.Api.Commands;

/// <summary><c>graph mappings</c>.</summary>
internal static class MappingsCommand
{
    private static readonly string[] Columns = ["name", "description", "columns", "origin"];

    private static readonly Option<string?> Keep = new("--keep") { Description = "Keeps the mapping of a file under its name, in the place of an earlier one.", HelpName = "FILE" };

    private static readonly Option<string?> Remove = new("--remove") { Description = "Removes a mapping that was kept.", HelpName = "NAME" };

    public static Command Create()
    {
        var format = FormatOption.Create();
        var command = new Command("mappings", "Lists what is known of the columns of tables: mappings that come with the program, and those that were kept.") { Keep, Remove, format };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, parsed.GetRequiredValue(format), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, string format, CancellationToken cancellationToken)
    {
        using var beside = BesideDatabase.Of(parsed, makes: parsed.GetValue(Keep) is not null);
        if (parsed.GetValue(Keep) is { } file)
        {
            KeepFile(file, beside.Mappings);
        }

        if (parsed.GetValue(Remove) is { } name && !beside.Mappings.Remove(name))
        {
            throw new FailureException($"There is no mapping '{name}' that was kept.");
        }

        IEnumerable<IReadOnlyList<Value>> rows =
        [
            .. ShippedMappings.All.Select(mapping => RowOf(mapping, "program")),
            .. beside.Mappings.Texts().Select(text => RowOf(MappingJson.Read(text), "kept")),
        ];
        await ListedRows.PrintAsync(format, Columns, [.. rows], cancellationToken);
        return ExitCodes.Done;
    }

    private static void KeepFile(string file, SavedMappings mappings)
    {
        try
        {
            mappings.Keep(File.ReadAllText(file));
        }
        catch (Exception failure) when (failure is RequestException or IOException or UnauthorizedAccessException)
        {
            throw new FailureException($"{file}: {failure.Message}", failure);
        }
    }

    private static IReadOnlyList<Value> RowOf(RowMapping mapping, string origin) =>
        [Value.Of(mapping.Name), Value.Of(mapping.Description), Value.Of(string.Join(", ", mapping.Columns)), Value.Of(origin)];
}
