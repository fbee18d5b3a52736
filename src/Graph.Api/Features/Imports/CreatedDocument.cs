namespace Graph.Api.Features.Imports;

/// <summary>How much a file created.</summary>
/// <param name="Entities">People, states, treaties and so on that were not there.</param>
/// <param name="Claims">Claims.</param>
/// <param name="Relationships">Drawn relationships that were not there.</param>
/// <param name="Passages">Passages.</param>
internal sealed record CreatedDocument(int Entities, int Claims, int Relationships, int Passages);
