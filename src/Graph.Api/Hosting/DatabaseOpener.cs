using Graph.Model;

namespace Graph.Api.Hosting;

/// <summary>Opens the database that an address names.</summary>
internal static class DatabaseOpener
{
    /// <summary>Opens it, and makes it where it is not there.</summary>
    public static Task<IGraphDatabase> OpenAsync(DatabaseAddress address, AccessMode mode, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        throw new FailureException($"The embedded database is not part of this build, so {address} cannot be opened to {mode}.");
    }
}
