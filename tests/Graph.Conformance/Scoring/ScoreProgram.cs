namespace Graph.Conformance.Scoring;

/// <summary>The command <c>score statements|gifts|visits GOLD PRED [--misses FILE]</c>: how much of what is right was found, and how much of what was found is right.</summary>
public static class ScoreProgram
{
    private const string Usage = "usage: score statements|gifts|visits GOLD PRED [--misses FILE], where GOLD is a file of JSON lines and PRED a draft or a folder of drafts";

    /// <summary>Prints the figures, and the misses to a file where one is named; 0 when both were read, 2 for a wrong command line or input.</summary>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);
        if (arguments is not ([_, _, _, _] or [_, _, _, _, "--misses", _])
            || ScoreSubject.All.FirstOrDefault(subject => subject.Name == arguments[1]) is not { } subject
            || !File.Exists(arguments[2])
            || !(File.Exists(arguments[3]) || Directory.Exists(arguments[3])))
        {
            error.WriteLine(Usage);
            return 2;
        }

        try
        {
            Score(subject, arguments, output);
            return 0;
        }
        catch (ScoreException exception)
        {
            error.WriteLine(exception.Message);
            return 2;
        }
    }

    private static void Score(ScoreSubject subject, IReadOnlyList<string> arguments, TextWriter output)
    {
        var gold = GoldFile.Read(arguments[2], subject);
        var found = DraftFolder.Read(arguments[3], gold.Articles, subject);
        var matching = new Matching(gold.Items, subject.Name == "visits" ? OfKindsIn(gold.Items, found) : found);
        new ScoreReport(subject, matching, output).PrintFigures();
        if (arguments.Count > 4)
        {
            using var misses = File.CreateText(arguments[5]);
            new ScoreReport(subject, matching, misses).PrintMisses();
        }
    }

    /// <summary>A draft has events of many kinds; those of kinds that nobody marked are not judged.</summary>
    private static IReadOnlyList<ScoredItem> OfKindsIn(IReadOnlyList<ScoredItem> gold, IReadOnlyList<ScoredItem> found)
    {
        var kinds = gold.Select(item => item.Kind).ToHashSet(StringComparer.Ordinal);
        return [.. found.Where(item => kinds.Contains(item.Kind))];
    }
}
