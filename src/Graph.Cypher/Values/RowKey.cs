using Graph.Model;

namespace Graph.Cypher.Values;

/// <summary>Compares arrays of values by equivalence, for keys of groups and of distinct rows.</summary>
internal sealed class RowKey : IEqualityComparer<Value[]>
{
    /// <summary>The only one.</summary>
    public static readonly RowKey Instance = new();

    /// <inheritdoc/>
    public bool Equals(Value[]? x, Value[]? y)
    {
        if (x is null || y is null || x.Length != y.Length)
        {
            return ReferenceEquals(x, y);
        }

        for (var index = 0; index < x.Length; index++)
        {
            if (!Equivalence.Instance.Equals(x[index], y[index]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public int GetHashCode(Value[] obj)
    {
        var hash = default(HashCode);
        foreach (var value in obj)
        {
            hash.Add(Equivalence.Instance.GetHashCode(value));
        }

        return hash.ToHashCode();
    }
}
