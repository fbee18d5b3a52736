using System.Text;
using System.Text.Json;

namespace Graph.Api.Features.Query;

/// <summary>
/// The names of a map's members as far as they have been read. Each leads to the shapes that begin like it, so that the
/// thousands of rows of a load, which bring the same names in the same order, share them, and are compared and not made.
/// Not safe for concurrent use.
/// </summary>
internal sealed class MapShape
{
    // Rows of this many kinds share their names; a body of ever other names is not to be searched through for each of them.
    private const int MostAfterOne = 32;

    private readonly MapShape? _before;
    private readonly List<MapShape> _after = [];
    private readonly string _name;
    private readonly byte[] _utf8;
    private MapShape? _recent;
    private string[]? _names;

    private MapShape(MapShape? before, string name) =>
        (_before, _name, _utf8, Count) = (before, name, Encoding.UTF8.GetBytes(name), before is null ? 0 : before.Count + 1);

    /// <summary>How many names there are.</summary>
    public int Count { get; }

    /// <summary>The names, in the order in which they came.</summary>
    public string[] Names => _names ??= _before is null ? [] : [.. _before.Names, _name];

    /// <summary>A shape without names, where all others begin.</summary>
    public static MapShape Empty() => new(null, "");

    /// <summary>The shape with one name more, at which the reader stands; null where it has that name already.</summary>
    public MapShape? With(ref readonly Utf8JsonReader json)
    {
        if (_recent is null || !_recent.IsAt(in json))
        {
            _recent = Known(in json) ?? Made(json.GetString()!); // a name is never null
        }

        return _recent;
    }

    private bool IsAt(ref readonly Utf8JsonReader json) =>
        json.ValueIsEscaped ? json.ValueTextEquals(_name) : json.ValueSpan.SequenceEqual(_utf8);

    private MapShape? Known(ref readonly Utf8JsonReader json)
    {
        foreach (var shape in _after)
        {
            if (shape.IsAt(in json))
            {
                return shape;
            }
        }

        return null;
    }

    private MapShape? Made(string name)
    {
        for (var shape = this; shape._before is not null; shape = shape._before)
        {
            if (shape._name == name)
            {
                return null;
            }
        }

        var made = new MapShape(this, name);
        if (_after.Count < MostAfterOne)
        {
            _after.Add(made);
        }

        return made;
    }
}
