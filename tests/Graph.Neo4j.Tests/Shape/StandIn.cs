using System.Text;

namespace Graph.Neo4j.Tests.Shape;

/// <summary>Source code of a library that has the driver's signatures and does nothing: to compile against, not to run.</summary>
internal static class StandIn
{
    public static string Source(IEnumerable<ListedType> types)
    {
        var source = new StringBuilder();
        source.AppendLine("using System; using System.Collections.Generic; using System.IO; using System.Net.Security;");
        source.AppendLine("using System.Security.Cryptography.X509Certificates; using System.Threading; using System.Threading.Tasks;");
        source.AppendLine("namespace Neo4j.Driver;");
        foreach (var type in types)
        {
            source.AppendLine(Declare(type));
        }

        return source.ToString();
    }

    private static string Declare(ListedType type) => type switch
    {
        { IsEnum: true } => $"public enum {type.Name} {{ {string.Join(", ", type.Members.Select(member => member.Name))} }}",
        { Kind: "delegate" } => $"public delegate {type.Members[0].Type} {type.Name}({Arguments(type.Members[0])});",
        _ => $"public {type.Kind} {type.Name}{Bases(type)} {{ {string.Join(" ", Members(type))} }}",
    };

    private static string Bases(ListedType type)
    {
        // What a class equates itself with is the library's own affair; its body would have to be made up.
        var bases = type.IsInterface ? type.Bases : type.Bases.Where(each => !each.StartsWith("IEquatable", StringComparison.Ordinal));
        return bases.Any() ? $" : {string.Join(", ", bases)}" : "";
    }

    private static IEnumerable<string> Members(ListedType type)
    {
        var members = type.Members.Where(member => member.Parameters is not null || member.Kind == MemberKind.Property).Select(member => Declare(type, member));
        var hasBare = type.Members.Any(member => member is { Kind: MemberKind.Constructor, Parameters.Count: 0 });
        return type.IsInterface || type.IsStatic || hasBare ? members : members.Prepend($"internal {type.SimpleName}() {{ }}");
    }

    private static string Declare(ListedType type, ListedMember member)
    {
        var access = type.IsInterface ? "" : member.IsStatic ? "public static " : "public ";
        return member.Kind switch
        {
            MemberKind.Constructor => $"public {member.Name}({Arguments(member)}) {{ }}",
            MemberKind.Method => $"{access}{member.Type} {member.Name}({Arguments(member)}){Body(type)}",
            MemberKind.Indexer => $"{access}{member.Type} this[{Arguments(member)}] {Getter(type)}",
            _ => $"{access}{(Hides(type, member) ? "new " : "")}{member.Type} {member.Name} {Accessors(type, member)}",
        };
    }

    private static string Body(ListedType type) => type.IsInterface ? ";" : " => throw null;";

    private static string Getter(ListedType type) => type.IsInterface ? "{ get; }" : "{ get => throw null; }";

    /// <summary>What a caller may set when it makes one.</summary>
    private static string Accessors(ListedType type, ListedMember member) =>
        type.Name == "TransactionConfig" && !member.IsStatic ? "{ get; init; }" : Getter(type);

    /// <summary>Names that an interface shares with one it extends.</summary>
    private static bool Hides(ListedType type, ListedMember member) => (type.Name, member.Name) is ("IRecord", "Keys" or "Values") or ("IProfiledPlan", "Children");

    private static string Arguments(ListedMember member) => string.Join(", ", (member.Parameters ?? []).Select((parameter, index) =>
        $"{parameter.Modifier} {parameter.Type} {parameter.Name ?? $"p{index}"}{(parameter.Default is { } value ? $" = {value}" : "")}".Trim()));
}
