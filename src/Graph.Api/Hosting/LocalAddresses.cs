using System.Net;

namespace Graph.Api.Hosting;

/// <summary>What the addresses say that the service listens on.</summary>
internal static class LocalAddresses
{
    private static readonly string[] LoopbackNames = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>
    /// The host names that a request may carry. A service on the loopback address answers to that address alone, so that
    /// a foreign page cannot reach it under a name of its own (DNS rebinding); one on the network answers to any.
    /// </summary>
    public static IReadOnlyList<string> AllowedHosts(IEnumerable<string> urls) => urls.All(IsLoopback) ? LoopbackNames : ["*"];

    /// <summary>Splits <c>--urls</c> and says what is wrong with it.</summary>
    /// <exception cref="FailureException">One of them is no address to listen on.</exception>
    public static IReadOnlyList<string> Parse(string urls)
    {
        var parts = urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var wrong = parts.FirstOrDefault(part => !IsAddress(part));
        return wrong is null && parts.Length > 0
            ? parts
            : throw new FailureException($"'{wrong ?? urls}' is no address to listen on; write one such as http://127.0.0.1:5088.");
    }

    // http://+:80 and http://*:80 mean every address; Uri does not read them.
    private static bool IsAddress(string url) =>
        Uri.TryCreate(WithoutWildcard(url), UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https") && uri.AbsolutePath == "/";

    private static bool IsLoopback(string url) =>
        !url.Contains("://*", StringComparison.Ordinal) && !url.Contains("://+", StringComparison.Ordinal)
        && Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && (uri.Host == "localhost" || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address)));

    private static string WithoutWildcard(string url) =>
        url.Replace("://*", "://any", StringComparison.Ordinal).Replace("://+", "://any", StringComparison.Ordinal);
}
