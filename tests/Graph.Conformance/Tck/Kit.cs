using Graph.Model;

namespace Graph.Conformance.Tck;

/// <summary>Runs the whole kit.</summary>
public static class Kit
{
    /// <summary>Runs the scenarios of a folder that holds <c>features</c> and <c>graphs</c>, each on the emptied database.</summary>
    public static IReadOnlyList<ScenarioResult> Run(string folder, IScenarioDatabase database, Func<Scenario, bool> isWanted) =>
        [.. FeatureReader.ReadAll(Path.Combine(folder, "features")).Where(isWanted).Select(scenario => Run(scenario, database, folder))];

    private static ScenarioResult Run(Scenario scenario, IScenarioDatabase database, string folder)
    {
        database.Clear();
        try
        {
            return ScenarioRunner.Run(scenario, database, folder);
        }
        catch (Exception error) when (error is GraphException or InvalidOperationException or ArgumentException or FormatException
            or InvalidCastException or IndexOutOfRangeException or NullReferenceException or KeyNotFoundException or OverflowException)
        {
            return new ScenarioResult(scenario, $"{error.GetType().Name}: {error.Message} {error.StackTrace?.Split('\n').FirstOrDefault()?.Trim()}");
        }
    }
}
