using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace Graph.Api.Hosting;

/// <summary>The page's files.</summary>
internal static class Page
{
    public static void UsePage(this WebApplication app)
    {
        app.UseDefaultFiles();
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = AskAgain });
    }

    // A new version of the program has new files under the same names; unchanged ones are answered with 304.
    private static void AskAgain(StaticFileResponseContext context) =>
        context.Context.Response.GetTypedHeaders().CacheControl = new CacheControlHeaderValue { NoCache = true };
}
