using System.Text;

namespace Graph.Embedded.FullText.Search;

/// <summary>How many letters must be put in, left out, changed or swapped with the next to make one word of another.</summary>
internal static class EditDistance
{
    /// <summary>The distance; one more than <paramref name="most"/> where it is greater.</summary>
    public static int Between(Rune[] one, Rune[] other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most)
        {
            return most + 1;
        }

        var (before, last, current) = (new int[other.Length + 1], new int[other.Length + 1], new int[other.Length + 1]);
        for (var column = 0; column <= other.Length; column++)
        {
            last[column] = column;
        }

        for (var row = 1; row <= one.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= other.Length; column++)
            {
                var isSame = one[row - 1] == other[column - 1];
                current[column] = Math.Min(Math.Min(last[column], current[column - 1]) + 1, last[column - 1] + (isSame ? 0 : 1));
                if (row > 1 && column > 1 && one[row - 1] == other[column - 2] && one[row - 2] == other[column - 1])
                {
                    current[column] = Math.Min(current[column], before[column - 2] + 1);
                }
            }

            (before, last, current) = (last, current, before);
        }

        return Math.Min(last[other.Length], most + 1);
    }
}
