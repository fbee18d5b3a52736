using System.Text.Json.Serialization;

namespace Graph.Api.Features.Query;

/// <summary>Where a program finds what it needs, in the names of Neo4j's discovery.</summary>
/// <param name="Query">The address of the Query API.</param>
/// <param name="Neo4jVersion">The release of Neo4j whose Cypher is spoken.</param>
/// <param name="Neo4jEdition">Its edition.</param>
/// <param name="Version">The release of this service.</param>
internal sealed record DiscoveryDocument(
    [property: JsonPropertyName("query")] string Query,
    [property: JsonPropertyName("neo4j_version")] string Neo4jVersion,
    [property: JsonPropertyName("neo4j_edition")] string Neo4jEdition,
    [property: JsonPropertyName("version")] string Version);
