namespace Graph.Cypher.Syntax;

/// <summary>Finds the known name that a mistyped one most likely means.</summary>
internal static class NearestName
{
    /// <summary>
    /// The candidate with the fewest changed, missing, added or swapped letters, at most a third of the name and at most
    /// three; of several the first. Null where none is that near. Case does not count.
    /// </summary>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        var limit = Math.Min(3, Math.Max(1, name.Length / 3));
        string? nearest = null;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) > limit)
            {
                continue;
            }

            var distance = Distance(name.ToUpperInvariant(), candidate.ToUpperInvariant());
            if (distance <= limit && distance < name.Length)
            {
                limit = distance - 1;
                nearest = candidate;
            }
        }

        return nearest;
    }

    // Optimal string alignment: Levenshtein's distance with swaps of neighbours.
    private static int Distance(string left, string right)
    {
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var row = 0; row <= left.Length; row++)
        {
            for (var column = 0; column <= right.Length; column++)
            {
                rows[row, column] = row == 0 ? column : column == 0 ? row : Cell(rows, left, right, row, column);
            }
        }

        return rows[left.Length, right.Length];
    }

    private static int Cell(int[,] rows, string left, string right, int row, int column)
    {
        var cost = left[row - 1] == right[column - 1] ? 0 : 1;
        var best = Math.Min(Math.Min(rows[row - 1, column], rows[row, column - 1]) + 1, rows[row - 1, column - 1] + cost);
        var isSwap = row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1];
        return isSwap ? Math.Min(best, rows[row - 2, column - 2] + 1) : best;
    }
}
