using Graph.Model.Text;

namespace Graph.Bolt;

/// <summary>A point in a coordinate reference system.</summary>
public sealed record Point
{
    /// <summary>A point in two dimensions.</summary>
    public Point(int srId, double x, double y)
        : this(srId, x, y, double.NaN)
    {
    }

    /// <summary>A point in three dimensions.</summary>
    public Point(int srId, double x, double y, double z) => (SrId, X, Y, Z) = (srId, x, y, z);

    /// <summary>4326 and 4979 (WGS 84 in two and three dimensions), 7203 and 9157 (Cartesian).</summary>
    public int SrId { get; }

    /// <summary>x, or longitude in degrees.</summary>
    public double X { get; }

    /// <summary>y, or latitude in degrees.</summary>
    public double Y { get; }

    /// <summary>z, or height in metres; NaN in two dimensions.</summary>
    public double Z { get; }

    /// <inheritdoc/>
    public override string ToString() => PointText.Format(new Model.Point(SrId, X, Y, double.IsNaN(Z) ? null : Z));
}
