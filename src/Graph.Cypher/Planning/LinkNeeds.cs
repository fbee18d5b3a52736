using Graph.Cypher.Binding;

namespace Graph.Cypher.Planning;

/// <summary>
/// What the conditions within a repeated or searched path read of the pattern around it: they are tested while it is walked,
/// so all of that has to be found before.
/// </summary>
internal static class LinkNeeds
{
    /// <summary>The variables of the pattern that a link reads; of a plain relationship none.</summary>
    public static HashSet<Variable> Of(BoundPattern pattern, object link)
    {
        var needs = link switch
        {
            BoundQuantifiedPath path => ReadBy(path.Inner),
            BoundShortestPath search => ReadBy(search.Pattern),
            _ => [],
        };
        if (needs.Count > 0)
        {
            needs.IntersectWith(Declared.By(pattern));
            needs.ExceptWith(link is BoundShortestPath own ? Declared.By(own) : []);
        }

        return needs;
    }

    private static HashSet<Variable> ReadBy(BoundPattern pattern) =>
        [.. pattern.Predicates.SelectMany(FreeVariables.Of), .. pattern.Quantified.SelectMany(path => ReadBy(path.Inner))];
}
