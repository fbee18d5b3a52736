namespace Graph.Cypher.Binding;

/// <summary>What is known of a value before the statement runs.</summary>
/// <param name="Kinds">The kinds it may have; null is always possible too.</param>
/// <param name="Item">Where it may be a list: what is known of its items; null where that is nothing.</param>
internal sealed record CypherType(TypeSet Kinds, CypherType? Item = null)
{
    /// <summary>Nothing is known.</summary>
    public static readonly CypherType Any = new(TypeSet.Any);

    /// <summary>Only null.</summary>
    public static readonly CypherType Null = new(TypeSet.None);

    /// <summary>True or false.</summary>
    public static readonly CypherType Boolean = new(TypeSet.Boolean);

    /// <summary>What a property of a node or relationship may hold.</summary>
    public static readonly CypherType Storable = new(TypeSet.Storable);

    /// <summary>An integer.</summary>
    public static readonly CypherType Integer = new(TypeSet.Integer);

    /// <summary>A float.</summary>
    public static readonly CypherType Float = new(TypeSet.Float);

    /// <summary>An integer or a float.</summary>
    public static readonly CypherType Number = new(TypeSet.Number);

    /// <summary>A text.</summary>
    public static readonly CypherType String = new(TypeSet.String);

    /// <summary>A map.</summary>
    public static readonly CypherType Map = new(TypeSet.Map);

    /// <summary>A node.</summary>
    public static readonly CypherType Node = new(TypeSet.Node);

    /// <summary>A relationship.</summary>
    public static readonly CypherType Relationship = new(TypeSet.Relationship);

    /// <summary>A path.</summary>
    public static readonly CypherType Path = new(TypeSet.Path);

    /// <summary>A list of anything.</summary>
    public static readonly CypherType List = new(TypeSet.List);

    /// <summary>A list of items of one type.</summary>
    public static CypherType ListOf(CypherType item) => item.Kinds == TypeSet.SomeNumber ? List : new(TypeSet.List, item);

    /// <summary>Whether it can be nothing but a node (or null).</summary>
    public bool IsNode => Kinds == TypeSet.Node;

    /// <summary>Whether it can be nothing but a relationship (or null).</summary>
    public bool IsRelationship => Kinds == TypeSet.Relationship;

    /// <summary>Whether it may have one of these kinds; a type of only null may, and where anything may stand, any type may.</summary>
    public bool MayBe(TypeSet kinds) => Kinds == TypeSet.None || (Kinds & kinds) != 0 || kinds == TypeSet.Any;
}
