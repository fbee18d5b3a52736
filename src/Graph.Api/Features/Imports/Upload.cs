namespace Graph.Api.Features.Imports;

/// <summary>A file to be imported.</summary>
/// <param name="Name">Its name, as the user knows it.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record Upload(string Name, UploadKind Kind, ReadOnlyMemory<byte> Content);
