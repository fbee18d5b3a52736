using Microsoft.AspNetCore.OpenApi;
using Scalar.AspNetCore;

namespace Graph.Api.Hosting;

/// <summary>The OpenAPI document and the reference page made from it.</summary>
internal static class OpenApiText
{
    public static void Describe(OpenApiOptions options) => options.AddDocumentTransformer((document, _, _) =>
    {
        document.Info.Title = "Bilateral";
        document.Info.Version = "1";
        document.Info.Description = "A knowledge graph of the relations between states, from news articles.";
        document.Servers = []; // the address differs from machine to machine; the document must not
        return Task.CompletedTask;
    });

    public static IEndpointRouteBuilder MapReference(this IEndpointRouteBuilder app)
    {
        app.MapOpenApi("/openapi/{documentName}.json");
        app.MapScalarApiReference("/scalar", options => options.WithTitle("Bilateral: HTTP API").DisableDefaultFonts());
        return app;
    }
}
