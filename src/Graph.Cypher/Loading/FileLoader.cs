using Graph.Cypher.Diagnostics;
using Graph.Cypher.Execution;
using Graph.Cypher.Values;

namespace Graph.Cypher.Loading;

/// <summary>Opens what LOAD CSV names, where the rules let it.</summary>
internal static class FileLoader
{
    private const string NotThere = "there is no such file in the folder for LOAD CSV";

    private static readonly HttpClient Web = new(new SocketsHttpHandler { MaxAutomaticRedirections = 5 }) { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>Opens a file or address for a run.</summary>
    /// <exception cref="Model.GraphException">It cannot be read, or must not be.</exception>
    public static LoadedFile Open(string text, CsvFormat format, QueryContext context)
    {
        if (!LoadAddress.TryParse(text, out var address, out var problem))
        {
            throw CypherErrors.CannotLoad(text, problem);
        }

        try
        {
            var (source, bytes) = address.Scheme == "file" ? File(address, context.Loading) : Fetch(address, context);
            return new LoadedFile(source, bytes, address, format, size => context.RequireRoom(size));
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException)
        {
            context.Budget.Steps(int.MaxValue); // where the time is up or the run was cancelled, that is the reason
            throw CypherErrors.CannotLoad(text, failure.Message);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw CypherErrors.CannotLoad(text, NotThere);
        }
    }

    private static (IDisposable Source, Stream Bytes) File(LoadAddress address, LoadRules rules)
    {
        var folder = rules.Folder ?? throw CypherErrors.CannotLoad(address.Scheme + ":" + address.Path, Messages.NoImportFolder());
        var path = ImportFolder.Find(folder, address.Path.TrimStart('/')) ?? throw new FileNotFoundException(NotThere);
        var stream = new FileStream(path, new FileStreamOptions { Mode = FileMode.Open, Access = FileAccess.Read, Share = FileShare.ReadWrite | FileShare.Delete, Options = FileOptions.SequentialScan });
        return (stream, stream);
    }

    private static (IDisposable Source, Stream Bytes) Fetch(LoadAddress address, QueryContext context)
    {
        if (!context.Loading.FetchesAddresses)
        {
            throw CypherErrors.CannotLoad(address.Path, Messages.NoAddresses());
        }

        var fetched = new FetchedFile(context.Budget.Stop());
        try
        {
            return (fetched, fetched.Open(Web, address.Path));
        }
        catch
        {
            fetched.Dispose();
            throw;
        }
    }
}
