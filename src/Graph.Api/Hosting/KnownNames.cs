using Graph.Relations.Queries;

namespace Graph.Api.Hosting;

/// <summary>Says of a name that is not known which one may have been meant.</summary>
internal static class KnownNames
{
    private const int MostMistakes = 2;

    /// <summary>The end of a sentence: the name that is nearest, else all there are.</summary>
    public static string Hint(string name, IReadOnlyList<string> known) => (Nearest(name, known), known) switch
    {
        ({ } near, _) => $"did you mean '{near}'?",
        (_, []) => "there are none.",
        (_, [var only]) => $"there is only {only}.",
        _ => $"there are {string.Join(", ", known)}.",
    };

    private static string? Nearest(string name, IReadOnlyList<string> known) =>
        Enumerable.Range(0, Math.Min(MostMistakes, name.Length - 1) + 1)
            .Select(mistakes => known.FirstOrDefault(one => EditDistance.Within(name.ToUpperInvariant(), one.ToUpperInvariant(), mistakes)))
            .FirstOrDefault(near => near is not null);
}
