using Graph.Api.Workspaces;

namespace Graph.Api.Features.Imports;

/// <summary>Names for imports.</summary>
internal static class ImportIds
{
    /// <summary>A new one; later ones sort after earlier ones.</summary>
    public static string New() => $"import:{OrderedIds.New()}";
}
