using Graph.Extraction.Statements;

namespace Graph.Extraction.Events;

/// <summary>Whether two names are told in one breath: "Ada Berg, President of Norway, and Otto Dahl".</summary>
internal static class JoinedNames
{
    /// <summary>Nothing but a comma or "and" and the words of an office or a state stands between two offsets.</summary>
    public static bool AreJoined(Unit unit, int end, int start)
    {
        var between = unit.Items.Where(item => item.Start >= end && item.Start < start).ToList();
        return between.Exists(item => item.Lower is "," or "and") && between.TrueForAll(MayJoin);
    }

    private static bool MayJoin(Item item) => item.IsCapital || item.Lower is "," or "and" or "of" or "the";
}
