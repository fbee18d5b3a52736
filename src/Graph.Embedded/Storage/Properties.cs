using Graph.Model;

namespace Graph.Embedded.Storage;

/// <summary>The properties of one element: a shared shape and the values in its order. The array is never changed in place.</summary>
internal readonly record struct Properties(Shape Shape, Value[] Values)
{
    /// <summary>The value of a key; null where there is none. Also right for the default, which has no shape.</summary>
    public Value this[int key]
    {
        get
        {
            var index = Shape is null ? -1 : Shape.IndexOf(key);
            return index < 0 ? Value.Null : Values[index];
        }
    }

    /// <summary>These with one key set, or removed where the value is null.</summary>
    public Properties With(int key, Value value, ShapeTable shapes)
    {
        var index = Shape.IndexOf(key);
        if (value.IsNull)
        {
            return index < 0 ? this : Without(index, shapes);
        }

        if (index < 0)
        {
            return new Properties(shapes.Intern([.. Shape.Keys, key]), [.. Values, value]);
        }

        var values = Values.AsSpan().ToArray();
        values[index] = value;
        return this with { Values = values };
    }

    /// <summary>Appends keys and values in the order they were first set.</summary>
    public void CopyTo(List<KeyValuePair<int, Value>> into)
    {
        if (Shape is null)
        {
            return;
        }

        for (var index = 0; index < Values.Length; index++)
        {
            into.Add(new(Shape.Keys[index], Values[index]));
        }
    }

    private Properties Without(int index, ShapeTable shapes)
    {
        Value[] values = [.. Values.AsSpan(0, index), .. Values.AsSpan(index + 1)];
        return new Properties(shapes.Intern([.. Shape.Keys.AsSpan(0, index), .. Shape.Keys.AsSpan(index + 1)]), values);
    }
}
