namespace Graph.Bolt.Routing;

/// <summary>Connections to the one server that the address names.</summary>
internal sealed class DirectSource(DriverSettings settings, ConnectionPools pools) : ConnectionSource(settings, pools)
{
    public override Task<ConnectionLease> AcquireAsync(
        AccessMode mode, SessionConfig session, Bookmarks? bookmarks, CancellationToken cancellationToken) =>
        LendAsync(Settings.Address, mode, session, session.Database, cancellationToken);

    protected override void OnFailure(ServerAddressFailure failure)
    {
        // There is no other server to ask.
    }
}
