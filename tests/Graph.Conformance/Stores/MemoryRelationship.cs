using Graph.Cypher.Stores;
using Graph.Model;

namespace Graph.Conformance.Stores;

/// <summary>A relationship of a <see cref="MemoryGraph"/>.</summary>
internal sealed record MemoryRelationship(RelationshipEnds Ends, List<KeyValuePair<int, Value>> Properties);
