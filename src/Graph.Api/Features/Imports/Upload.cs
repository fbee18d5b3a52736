namespace Graph.Api.Features.Imports;

/// <summary>A file to be imported.</summary>
/// <param name="Name">Its name, as the user knows it.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record Upload(string Name, UploadKind Kind, ReadOnlyMemory<byte> Content)
{
    /// <summary>What the columns of a table mean, as JSON; null to find it by the columns.</summary>
    public string? Mapping { get; init; }

    /// <summary>The mappings that importers kept, as JSON: one may know the columns of a table that no mapping is named for.</summary>
    public IReadOnlyList<string> KeptMappings { get; init; } = [];

    /// <summary>Why it is not read, in one sentence; null where it is to be tried.</summary>
    public string? Problem { get; init; }

    /// <summary>Whether one bad row keeps all the others out.</summary>
    public bool IsStrict { get; init; }
}
