using System.Globalization;
using Graph.Api.Hosting;
using Graph.Relations.Exchange;

namespace Graph.Api.Features.Exports;

/// <summary>What an export is asked for with.</summary>
internal static class ExportArguments
{
    /// <summary>The names of the scopes.</summary>
    public static IReadOnlyList<string> Scopes { get; } = ["drawn", "all"];

    /// <exception cref="RequestException">One of them is wrong, or they contradict each other.</exception>
    public static ExportRequest Read(string? format, string? scope, IReadOnlyList<string>? ids)
    {
        var request = new ExportRequest(ExportFormat.Find(format ?? "") ?? throw new RequestException($"'format' is '{format}'; there are {ExportFormat.Names}."))
        {
            Scope = Scope(scope),
            Ids = ids,
        };
        try
        {
            GraphExport.Check(request);
            return request;
        }
        catch (ExchangeException problem)
        {
            throw new RequestException(problem.Message);
        }
    }

    /// <summary>A name for the file: <c>bilateral-2024-06-19.graphml</c>.</summary>
    public static string FileName(ExportRequest request, TimeProvider time) =>
        $"bilateral-{time.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}{request.Format.Extension}";

    private static ExportScope? Scope(string? scope) => scope switch
    {
        null => null,
        "drawn" => ExportScope.Drawn,
        "all" => ExportScope.All,
        _ => throw new RequestException($"'scope' is '{scope}'; there are {string.Join(" and ", Scopes)}."),
    };
}
