using System.CommandLine;
using Graph.Api.Commands.Output;
using Graph.Api.Hosting;
using Graph.Cypher.Inspection;
using Graph.Model;

namespace Graph.Api.Commands;

/// <summary><c>graph query 'CYPHER'</c>.</summary>
internal static class QueryCommand
{
    private static readonly Argument<string> Statement = new("CYPHER") { Description = "One Cypher statement; '-' reads it from standard input." };

    private static readonly Option<string[]> Parameters = new("--param")
    {
        Description = "A value for $name, read as JSON where it is JSON, else as text; may be given several times.",
        HelpName = "name=value",
        AllowMultipleArgumentsPerToken = false,
        DefaultValueFactory = _ => [],
    };

    private static readonly Option<string> Format = FormatOption.Create();

    private static readonly Option<bool> Write = new("--write") { Description = "Lets the statement write; without it only reading ones run." };

    public static Command Create()
    {
        var command = new Command("query", "Runs one Cypher statement and prints its rows.") { UnknownOptions.Refuse(Statement), Parameters, Format, Write };
        LoadingOptions.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var folders = ProgramFolders.Find();
        var mode = parsed.GetValue(Write) ? AccessMode.Write : AccessMode.Read;
        var options = LoadingOptions.Read(parsed, folders, Settings.Options(Settings.Read(folders)));
        var address = DatabaseOption.Read(parsed, folders, options);
        LoadingOptions.RequireUse(parsed, address);
        var query = new CypherQuery(await StatementAsync(parsed, cancellationToken), QueryParameters.Parse(parsed.GetValue(Parameters) ?? []));

        await using var database = await DatabaseOpener.OpenAsync(address, mode, options, cancellationToken);
        await using var transaction = await database.BeginAsync(mode, OptionsFor(query.Text), cancellationToken);
        await using var result = await transaction.RunAsync(query, cancellationToken);
        using var output = StandardOutput.Open();
        await RowPrinter.Create(parsed.GetValue(Format)!, output).PrintAsync(result, cancellationToken); // it has a default
        var summary = await result.ConsumeAsync(cancellationToken);
        if (mode == AccessMode.Write)
        {
            await transaction.CommitAsync(cancellationToken);
            Console.Error.WriteLine(ChangeText.Describe(summary.Counters));
        }

        return ExitCodes.Done;
    }

    private static TransactionOptions OptionsFor(string statement)
    {
        try
        {
            return new TransactionOptions { CommitsInBatches = new StatementInspector(1).Inspect(statement).CommitsInBatches };
        }
        catch (GraphException)
        {
            return TransactionOptions.Default; // the database says what is wrong with it, if anything is
        }
    }

    private static async Task<string> StatementAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var statement = parsed.GetRequiredValue(Statement);
        return statement == "-" ? await Console.In.ReadToEndAsync(cancellationToken) : statement;
    }
}
