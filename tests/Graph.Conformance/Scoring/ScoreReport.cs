using System.Globalization;

namespace Graph.Conformance.Scoring;

/// <summary>Prints figures and misses.</summary>
internal sealed class ScoreReport(ScoreSubject subject, Matching matching, TextWriter output)
{
    public void PrintFigures()
    {
        Line($"{"",-28} {"gold",6} {"found",6} {"right",6} {"precision",9} {"recall",7} {"F1",6}");
        Print("exact", pairs: [.. matching.Pairs.Where(Matching.IsExact)]);
        Print("word-Jaccard 0.5", matching.Pairs);
        foreach (var role in subject.Roles)
        {
            PrintRole(role);
        }
    }

    /// <summary>Every miss and every extra item, by article; then the pairs that are not exact or have a wrong role.</summary>
    public void PrintMisses()
    {
        foreach (var line in matching.Missed.Select(item => $"missed\t{Describe(item)}")
            .Concat(matching.Extra.Select(item => $"extra\t{Describe(item)}"))
            .Concat(matching.Pairs.Where(pair => !Matching.IsExact(pair)).Select(pair => $"bounds\t{Describe(pair.Gold)}\t{OneLine(pair.Found.Text)}"))
            .Concat(subject.Roles.SelectMany(WrongRoles)))
        {
            output.WriteLine(line);
        }
    }

    private void Print(string measure, IReadOnlyList<(ScoredItem Gold, ScoredItem Found)> pairs)
    {
        var gold = matching.Pairs.Select(pair => pair.Gold).Concat(matching.Missed).ToList();
        var found = matching.Pairs.Select(pair => pair.Found).Concat(matching.Extra).ToList();
        Print(measure, gold.Count, found.Count, (pairs.Count, pairs.Count));
        foreach (var kind in gold.Concat(found).Select(item => item.Kind).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            Print(
                $"{measure}, {kind}",
                gold.Count(item => item.Kind == kind),
                found.Count(item => item.Kind == kind),
                (pairs.Count(pair => pair.Gold.Kind == kind), pairs.Count(pair => pair.Found.Kind == kind)));
        }
    }

    /// <param name="right">Of the gold's kind, for recall; and of the found one's kind, for precision.</param>
    private void Print(string name, int gold, int found, (int OfGold, int OfFound) right)
    {
        var precision = found == 0 ? 0 : (double)right.OfFound / found;
        var recall = gold == 0 ? 0 : (double)right.OfGold / gold;
        var both = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        Line($"{name,-28} {gold,6} {found,6} {right.OfGold,6} {precision,9:0.000} {recall,7:0.000} {both,6:0.000}");
    }

    private void PrintRole(string role)
    {
        var judged = matching.Pairs.Where(pair => pair.Gold.In(role).Count > 0).ToList();
        var right = judged.Count(pair => IsRight(pair, role));
        Line($"{role,-28} {judged.Count,6} {judged.Count(pair => pair.Found.In(role).Count > 0),6} {right,6} {(judged.Count == 0 ? 0 : (double)right / judged.Count),9:0.000}");
    }

    private IEnumerable<string> WrongRoles(string role) =>
        from pair in matching.Pairs
        where pair.Gold.In(role).Count > 0 && !IsRight(pair, role)
        select $"{role}\t{Describe(pair.Gold)}\t{string.Join(" | ", pair.Gold.In(role))}\t{string.Join(" | ", pair.Found.In(role))}";

    private static bool IsRight((ScoredItem Gold, ScoredItem Found) pair, string role) =>
        pair.Gold.In(role).Any(name => pair.Found.In(role).Any(found => WordComparison.SameName(name, found)));

    private static string Describe(ScoredItem item) => $"{item.Article}\t{item.Kind}\t{OneLine(item.Text)}";

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');

    private void Line(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture).TrimEnd());
}
