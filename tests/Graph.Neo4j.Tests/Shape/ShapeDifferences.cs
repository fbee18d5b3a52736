namespace Graph.Neo4j.Tests.Shape;

/// <summary>What tells two lists of public types apart, one line each.</summary>
internal static class ShapeDifferences
{
    public static IEnumerable<string> Between(IReadOnlyList<ListedType> theirs, IReadOnlyList<ListedType> ours)
    {
        var own = ours.ToDictionary(type => type.Name);
        foreach (var type in theirs)
        {
            var found = own.GetValueOrDefault(type.Name);
            foreach (var difference in found is null ? [$"missing {type.Name}"] : Between(type, found))
            {
                yield return difference;
            }
        }

        foreach (var type in ours.ExceptBy(theirs.Select(type => type.Name), type => type.Name))
        {
            yield return $"extra {type.Name}";
        }
    }

    private static IEnumerable<string> Between(ListedType theirs, ListedType ours)
    {
        if (Kind(theirs) != Kind(ours))
        {
            yield return $"different {theirs.Name}: {theirs.Kind}, ours {ours.Kind}";
        }

        foreach (var parent in theirs.Bases.Except(ours.Bases))
        {
            yield return $"missing {theirs.Name} : {parent}";
        }

        foreach (var member in theirs.Members)
        {
            var found = ours.Members.FirstOrDefault(each => IsMeant(member, each));
            if (found is null)
            {
                yield return $"missing {theirs.Name}: {member.Signature}";
            }
            else if (!IsSame(member, found))
            {
                yield return $"different {theirs.Name}: {member.Signature}, ours {found.Signature}";
            }
        }

        foreach (var member in ours.Members.Where(each => !theirs.Members.Any(member => IsMeant(member, each))))
        {
            yield return $"extra {theirs.Name}: {member.Signature}";
        }
    }

    /// <summary>Sealed or not is no matter to who uses a type.</summary>
    private static string Kind(ListedType type) => type.Kind.Replace("sealed ", "", StringComparison.Ordinal);

    private static bool IsMeant(ListedMember theirs, ListedMember ours) =>
        theirs.Parameters is null && theirs.Kind == MemberKind.Method ? theirs.Name == ours.Name : theirs.Key == ours.Key;

    private static bool IsSame(ListedMember theirs, ListedMember ours) =>
        theirs.IsStatic == ours.IsStatic && theirs.Type == ours.Type
        && (theirs.Parameters is null || theirs.Parameters.Zip(ours.Parameters ?? []).All(pair => IsSame(pair.First, pair.Second)));

    private static bool IsSame(ListedParameter theirs, ListedParameter ours) =>
        theirs.Modifier == ours.Modifier && (theirs.Name is null || theirs.Name == ours.Name) && theirs.Default is null == ours.Default is null;
}
