using Graph.Model.Text;

namespace Graph.Bolt;

/// <summary>A point in a coordinate reference system.</summary>
/// <param name="SrId">4326 and 4979 (WGS 84 in two and three dimensions), 7203 and 9157 (Cartesian).</param>
/// <param name="X">x, or longitude in degrees.</param>
/// <param name="Y">y, or latitude in degrees.</param>
/// <param name="Z">z, or height in metres; NaN in two dimensions.</param>
public sealed record Point(int SrId, double X, double Y, double Z = double.NaN)
{
    /// <inheritdoc/>
    public override string ToString() => PointText.Format(new Model.Point(SrId, X, Y, double.IsNaN(Z) ? null : Z));
}
