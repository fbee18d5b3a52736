namespace Graph.Neo4j.Tests.Shape;

/// <summary>A public type of a driver.</summary>
/// <param name="Kind">One of interface, class, enum; with <c>static</c>, <c>abstract</c> or <c>sealed</c> before it.</param>
/// <param name="Name">With its type parameters.</param>
/// <param name="Bases">What it derives from and implements.</param>
/// <param name="Members">Its members, those it inherits left out.</param>
internal sealed record ListedType(string Kind, string Name, IReadOnlyList<string> Bases, IReadOnlyList<ListedMember> Members)
{
    /// <summary>The name without type parameters.</summary>
    public string SimpleName => Name.Split('<')[0];

    public bool IsEnum => Kind.EndsWith("enum", StringComparison.Ordinal);

    public bool IsInterface => Kind.EndsWith("interface", StringComparison.Ordinal);

    public bool IsStatic => Kind.StartsWith("static", StringComparison.Ordinal);

    /// <summary>This and what another list has of the same type; a signature that one of both leaves open is the other's.</summary>
    public ListedType With(ListedType other)
    {
        var all = Members.Concat(other.Members).ToList();
        var closed = all.Where(member => member.Parameters is not null).Select(member => member.Name).ToHashSet();
        var members = all.Where(member => member.Parameters is not null || !closed.Contains(member.Name)).DistinctBy(member => member.Key).ToList();
        return this with { Bases = Bases.Union(other.Bases).ToList(), Members = members };
    }
}
