using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.FileProviders;

namespace Graph.Api.Hosting;

/// <summary>Headers that keep the page to itself: its own scripts and styles, no frames, no guessing of types.</summary>
internal static partial class SecurityHeaders
{
    private const string PageRest =
        "style-src 'self'; img-src 'self' data: blob:; "
        + "font-src 'self'; connect-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    // The reference page writes its own script and styles into itself.
    private const string Reference =
        "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
        + "font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Sets them on every answer.</summary>
    /// <param name="app">What answers.</param>
    /// <param name="files">The page's files.</param>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app, IFileProvider files)
    {
        var page = $"default-src 'self'; script-src 'self'{ImportMapHash(files)}; {PageRest}";
        return app.Use((context, next) =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = context.Request.Path.StartsWithSegments("/scalar") ? Reference : page;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            return next(context);
        });
    }

    // Browsers take an import map from the page itself only (HTML standard, "import maps"): its exact text is allowed by its hash, no other.
    private static string ImportMapHash(IFileProvider files)
    {
        var file = files.GetFileInfo("index.html");
        if (!file.Exists)
        {
            return "";
        }

        using var reader = new StreamReader(file.CreateReadStream(), Encoding.UTF8);
        var map = ImportMap().Match(reader.ReadToEnd());
        return map.Success ? $" 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(map.Groups["text"].Value)))}'" : "";
    }

    [GeneratedRegex("""<script type="importmap">(?<text>.*?)</script>""", RegexOptions.Singleline)]
    private static partial Regex ImportMap();
}
