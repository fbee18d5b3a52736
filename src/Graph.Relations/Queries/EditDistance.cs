namespace Graph.Relations.Queries;

/// <summary>How many letters two words differ by: changed, missing, added, or two neighbours swapped.</summary>
internal static class EditDistance
{
    public static bool Within(string left, string right, int most)
    {
        if (Math.Abs(left.Length - right.Length) > most)
        {
            return false;
        }

        return Between(left, right) <= most;
    }

    // Optimal string alignment: three rows of the usual table are enough.
    private static int Between(string left, string right)
    {
        var beforeLast = new int[right.Length + 1];
        var last = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var row = 1; row <= left.Length; row++)
        {
            var current = new int[right.Length + 1];
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var change = left[row - 1] == right[column - 1] ? 0 : 1;
                current[column] = Math.Min(Math.Min(last[column] + 1, current[column - 1] + 1), last[column - 1] + change);
                if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1])
                {
                    current[column] = Math.Min(current[column], beforeLast[column - 2] + 1);
                }
            }

            (beforeLast, last) = (last, current);
        }

        return last[right.Length];
    }
}
