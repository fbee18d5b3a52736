namespace Graph.Relations.Queries;

/// <summary>How many letters two words differ by: changed, missing, added, or two neighbours swapped.</summary>
public static class EditDistance
{
    /// <summary>Whether two words differ by no more letters than these; as long as the product of their lengths takes.</summary>
    public static bool Within(string left, string right, int most)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (Math.Abs(left.Length - right.Length) > most)
        {
            return false;
        }

        // Optimal string alignment: three rows of the usual table are enough, and where none of a row is within reach nothing later is.
        var (beforeLast, last, current) = (new int[right.Length + 1], Enumerable.Range(0, right.Length + 1).ToArray(), new int[right.Length + 1]);
        for (var row = 1; row <= left.Length; row++)
        {
            var least = current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                current[column] = Cell(left, right, row, column, beforeLast, last, current);
                least = Math.Min(least, current[column]);
            }

            if (least > most)
            {
                return false;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[right.Length] <= most;
    }

    private static int Cell(string left, string right, int row, int column, int[] beforeLast, int[] last, int[] current)
    {
        var change = left[row - 1] == right[column - 1] ? 0 : 1;
        var fewest = Math.Min(Math.Min(last[column], current[column - 1]) + 1, last[column - 1] + change);
        return row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1]
            ? Math.Min(fewest, beforeLast[column - 2] + 1)
            : fewest;
    }
}
