namespace Graph.Bench.Page;

/// <summary>What one opening of a page measured.</summary>
/// <param name="ScriptKilobytes">Scripts loaded until the first picture, gzip; without those of the layout's worker.</param>
/// <param name="FirstDraw">Milliseconds from the address to the first picture.</param>
/// <param name="PanFrame">Milliseconds a frame while the picture is dragged, on average.</param>
/// <param name="Changed">Milliseconds from the key to the first new node.</param>
/// <param name="Settled">Milliseconds from the key until no node moves any more.</param>
internal sealed record PageFigures(double ScriptKilobytes, double FirstDraw, double PanFrame, double Changed, double Settled);
