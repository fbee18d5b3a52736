namespace Graph.Neo4j.Tests.Shape;

/// <summary>A public member of a driver's type.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="IsStatic">Whether it belongs to the type.</param>
/// <param name="Type">What it is of or returns; empty for constructors and values of an enum.</param>
/// <param name="Name">With its type parameters.</param>
/// <param name="Parameters">Its parameters; null where the list leaves them open.</param>
internal sealed record ListedMember(MemberKind Kind, bool IsStatic, string Type, string Name, IReadOnlyList<ListedParameter>? Parameters)
{
    /// <summary>What tells it from the other members of its type.</summary>
    public string Key => Kind == MemberKind.Method || Kind == MemberKind.Constructor || Kind == MemberKind.Indexer
        ? $"{Name}({string.Join(", ", (Parameters ?? []).Select(parameter => parameter.Type))})"
        : Name;

    /// <summary>All of it, in one line.</summary>
    public string Signature => $"{(IsStatic ? "static " : "")}{(Type.Length > 0 ? $"{Type} " : "")}{Name}{Arguments()}";

    private string Arguments() => Kind is MemberKind.Method or MemberKind.Constructor or MemberKind.Indexer
        ? Parameters is null ? "(…)" : $"({string.Join(", ", Parameters)})"
        : "";
}
