using System.Text.Json;
using System.Text.Json.Nodes;
using Graph.Relations.Exchange.Rows;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Graph.Api.Features.Imports;

/// <summary>What the columns of tables mean: mappings that come with the program, and those that importers keep.</summary>
internal static class MappingEndpoints
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static IEndpointRouteBuilder MapMappings(this IEndpointRouteBuilder app)
    {
        var mappings = app.MapGroup("/api/v1/mappings").WithTags("Imports");
        mappings.MapGet("", All).WithName("Mappings").WithSummary("The mappings that come with the program, then those that were kept, by name.");
        mappings.MapPost("", KeepAsync).WithName("KeepMapping").WithSummary("Keeps a mapping under the name it has, in the place of an earlier one of that name.")
            .Accepts<string>("application/json")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status409Conflict);
        mappings.MapDelete("{name}", Remove).WithName("RemoveMapping").WithSummary("Removes a mapping that was kept.").ProducesProblem(StatusCodes.Status404NotFound);
        return app;
    }

    private static Ok<MappingListDocument> All(SavedMappings saved) => TypedResults.Ok(new MappingListDocument([
        .. ShippedMappings.All.Select(mapping => Document(mapping, ShippedMappings.TextOf(mapping.Name), isShipped: true)),
        .. saved.Texts().Select(text => Document(MappingJson.Read(text), text, isShipped: false)),
    ]));

    private static async Task<Ok<MappingDocument>> KeepAsync(HttpRequest request, SavedMappings saved, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(request.Body);
        var text = await reader.ReadToEndAsync(cancellationToken);
        return TypedResults.Ok(Document(saved.Keep(text), text, isShipped: false));
    }

    private static Results<NoContent, ProblemHttpResult> Remove(string name, SavedMappings saved) => saved.Remove(name)
        ? TypedResults.NoContent()
        : TypedResults.Problem($"There is no mapping '{name}' that was kept.", statusCode: StatusCodes.Status404NotFound);

    private static MappingDocument Document(RowMapping mapping, string text, bool isShipped) =>
        new(mapping.Name, mapping.Description, mapping.Columns, JsonNode.Parse(text, documentOptions: Lenient), isShipped);
}
