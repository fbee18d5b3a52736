using System.CommandLine;
using Graph.Api.Hosting;
using Graph.Api.Workspaces;
using Graph.Model;

namespace Graph.Api.Commands;

/// <summary><c>graph serve</c>, which is also what <c>graph</c> alone does.</summary>
internal static class ServeCommand
{
    private const string DefaultUrl = "http://127.0.0.1:5088";

    private static readonly Option<string?> Urls = new("--urls")
    {
        Description = $"Where to listen; several are parted by semicolons. Unless given: ASPNETCORE_URLS, else {DefaultUrl}.",
        HelpName = "http://ADDRESS:PORT",
    };

    private static readonly Option<bool> NoSamples = new("--no-samples") { Description = "Leaves an empty database empty instead of loading the sample articles." };

    private static readonly Option<bool> AllowWrites = new("--allow-writes") { Description = "Lets Cypher sent over HTTP write, not only read." };

    public static Command Create()
    {
        var command = new Command("serve", "Serves the page and the HTTP interface until it is stopped. This is the default command.");
        AddTo(command);
        return command;
    }

    public static void AddTo(Command command)
    {
        command.Options.Add(Urls);
        command.Options.Add(NoSamples);
        command.Options.Add(AllowWrites);
        LoadingOptions.AddTo(command);
        command.SetAction(RunAsync);
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var folders = ProgramFolders.Find();
        var configuration = Settings.Read(folders);
        var options = LoadingOptions.Read(parsed, folders, Settings.Options(configuration));
        var address = DatabaseOption.Read(parsed, folders, options);
        LoadingOptions.RequireUse(parsed, address);
        var settings = new ServiceSettings
        {
            Folders = folders,
            Options = options with { AllowWrites = options.AllowWrites || parsed.GetValue(AllowWrites) },
            Workspace = WorkspacePath.Of(address, options, folders),
            Urls = LocalAddresses.Parse(parsed.GetValue(Urls) ?? configuration["ASPNETCORE_URLS"] ?? configuration["urls"] ?? DefaultUrl),
            LoadSamples = !parsed.GetValue(NoSamples),
            WarmsUp = options.WarmUp && address is DatabaseAddress.Embedded,
        };
        var statements = StatementFiles.Load(folders);
        await using var database = new PreparedDatabase(await DatabaseOpener.OpenAsync(address, AccessMode.Write, options, cancellationToken), statements);
        await ReachAsync(database, address, cancellationToken);
        await using var service = GraphService.Build(settings, statements, database, configuration);
        await service.StartAsync(cancellationToken);
        Announce(service.Urls, address, settings.Options);
        await service.WaitForShutdownAsync(cancellationToken);
        return ExitCodes.Done;
    }

    /// <summary>A server that is away is waited for while the service runs; anything else that is wrong ends the start.</summary>
    private static async Task ReachAsync(PreparedDatabase database, DatabaseAddress address, CancellationToken cancellationToken)
    {
        try
        {
            await database.VerifyAsync(cancellationToken);
        }
        catch (GraphUnavailableException failure) when (address is DatabaseAddress.Server)
        {
            Console.Error.WriteLine($"{failure.Message} Requests are answered with 503 until it is back.");
        }
    }

    private static void Announce(IEnumerable<string> urls, DatabaseAddress address, GraphOptions options)
    {
        Console.Out.WriteLine($"Ready at {string.Join(" and ", urls)} (press Ctrl+C to stop).");
        Console.Out.Flush();
        Console.Error.WriteLine($"The database is {address}.");
        if (options.AllowWrites)
        {
            Console.Error.WriteLine("Cypher sent over HTTP may write: whoever reaches this address can change or erase everything.");
        }
    }
}
