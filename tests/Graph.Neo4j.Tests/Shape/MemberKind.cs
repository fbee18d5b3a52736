namespace Graph.Neo4j.Tests.Shape;

/// <summary>What a member is. A constant counts as a property.</summary>
internal enum MemberKind
{
    Constructor,
    Method,
    Property,
    Indexer,
    Value,
}
