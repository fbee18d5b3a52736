using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace Graph.Api.Hosting;

/// <summary>The page's files.</summary>
internal static class Page
{
    // Answers to questions are not among them: they stream, and most stay on the machine.
    private static readonly string[] CompressedTypes = ["text/html", "text/css", "text/javascript", "image/svg+xml"];

    /// <summary>Lets the page's files travel compressed; they hold no secrets, so an encrypted connection is no reason against it.</summary>
    public static IServiceCollection AddPage(this IServiceCollection services) => services.AddResponseCompression(options =>
    {
        options.MimeTypes = CompressedTypes;
        options.EnableForHttps = true;
    });

    public static void UsePage(this WebApplication app)
    {
        app.UseResponseCompression();
        app.UseDefaultFiles();
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = AskAgain });
    }

    // A new version of the program has new files under the same names; unchanged ones are answered with 304.
    private static void AskAgain(StaticFileResponseContext context) =>
        context.Context.Response.GetTypedHeaders().CacheControl = new CacheControlHeaderValue { NoCache = true };
}
