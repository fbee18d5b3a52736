using Graph.Cypher.Binding;

namespace Graph.Cypher.Planning.Ordering;

/// <summary>How many walks a relationship of variable length stands for.</summary>
internal static class WalkLength
{
    private const int LongestEstimatedWalk = 5;
    private const double MostRows = 1e15;

    /// <summary>How many walks begin at one node, over all the lengths that are asked for; above five steps only the least length counts.</summary>
    /// <param name="relationship">The relationship; of one step where it has no length.</param>
    /// <param name="each">How many relationships leave one node.</param>
    public static double Walks(BoundRelationship relationship, double each)
    {
        if (relationship.Length is not { } length)
        {
            return each;
        }

        var most = Math.Max(length.Lower, Math.Min(length.Upper ?? LongestEstimatedWalk, LongestEstimatedWalk));
        var sum = 0.0;
        for (var steps = length.Lower; steps <= most; steps++)
        {
            sum += Math.Pow(each, steps);
        }

        return Math.Min(sum, MostRows);
    }
}
