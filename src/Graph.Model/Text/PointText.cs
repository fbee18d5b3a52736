using System.Globalization;

namespace Graph.Model.Text;

/// <summary>Points in the extended well-known text that Neo4j's Query API uses.</summary>
public static class PointText
{
    /// <summary>Such as <c>SRID=7203;POINT (1.0 2.0)</c> or <c>SRID=4979;POINT Z (1.5 2.0 3.0)</c>.</summary>
    public static string Format(Point value) => value.Z is { } z
        ? string.Create(CultureInfo.InvariantCulture, $"SRID={value.Srid};POINT Z ({FloatText.Format(value.X)} {FloatText.Format(value.Y)} {FloatText.Format(z)})")
        : string.Create(CultureInfo.InvariantCulture, $"SRID={value.Srid};POINT ({FloatText.Format(value.X)} {FloatText.Format(value.Y)})");
}
