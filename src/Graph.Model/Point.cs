namespace Graph.Model;

/// <summary>A point in one of Cypher's four coordinate reference systems.</summary>
/// <param name="Srid">4326 (WGS 84), 4979 (WGS 84 with height), 7203 (Cartesian) or 9157 (Cartesian, three axes).</param>
/// <param name="X">x, or longitude in degrees.</param>
/// <param name="Y">y, or latitude in degrees.</param>
/// <param name="Z">z, or height in metres; null in two dimensions.</param>
public sealed record Point(int Srid, double X, double Y, double? Z = null);
