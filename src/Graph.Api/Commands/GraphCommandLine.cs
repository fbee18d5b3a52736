using System.CommandLine;
using System.CommandLine.Parsing;
using Graph.Api.Hosting;
using Graph.Model;
using Graph.Relations.Exchange;
using Graph.Relations.Identity;

namespace Graph.Api.Commands;

/// <summary>The program's command line: parses it, runs one command, and turns failures into a sentence and an exit code.</summary>
internal static class GraphCommandLine
{
    // An import that is being written may finish when the program is asked to stop.
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(20);

    /// <summary>Runs one command and returns the process's exit code.</summary>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var parsed = Create().Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            return Complain(parsed, parsed.Errors.Select(Words));
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeToStop });
        }
        catch (UsageException problem)
        {
            return Complain(parsed, [problem.Message]);
        }
        catch (Exception failure) when (failure is FailureException or GraphException or IdentityException or ExchangeException)
        {
            return Fail(failure.Message);
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }
        catch (Exception mistake)
        {
            return Fail($"The program made a mistake; please report this: {mistake}");
        }
    }

    private static RootCommand Create()
    {
        var root = new RootCommand("Reads news articles about relations between states into a graph, and serves it to be drawn, searched and queried.");
        root.Options.Add(DatabaseOption.Instance);
        ServeCommand.AddTo(root);
        root.Subcommands.Add(ServeCommand.Create());
        root.Subcommands.Add(ImportCommand.Create());
        root.Subcommands.Add(ImportsCommand.Create());
        root.Subcommands.Add(MappingsCommand.Create());
        root.Subcommands.Add(RollbackCommand.Create());
        root.Subcommands.Add(DuplicatesCommand.Create());
        root.Subcommands.Add(MergeCommand.Create());
        root.Subcommands.Add(UnmergeCommand.Create());
        root.Subcommands.Add(ExportCommand.Create());
        root.Subcommands.Add(ExtractCommand.Create());
        root.Subcommands.Add(QueryCommand.Create());
        root.Subcommands.Add(VersionCommand.Create());
        return root;
    }

    /// <summary>What is wrong; of an argument that is missing what it is.</summary>
    private static string Words(ParseError error) =>
        error.SymbolResult is ArgumentResult { Tokens.Count: 0, Argument: { Arity.MinimumNumberOfValues: > 0, Description: { } description } argument }
            ? $"{argument.Name} is missing: {description}"
            : error.Message;

    private static int Complain(ParseResult parsed, IEnumerable<string> problems)
    {
        foreach (var problem in problems)
        {
            Console.Error.WriteLine($"graph: {problem}");
        }

        var name = parsed.CommandResult.Command is RootCommand ? "graph" : $"graph {parsed.CommandResult.Command.Name}";
        Console.Error.WriteLine($"'{name} --help' shows what can be given.");
        return ExitCodes.WrongUsage;
    }

    private static int Fail(string message)
    {
        Console.Error.WriteLine($"graph: {message}");
        return ExitCodes.Failed;
    }
}
