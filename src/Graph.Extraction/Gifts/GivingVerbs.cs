using Graph.Extraction.Statements;

namespace Graph.Extraction.Gifts;

/// <summary>The verbs of giving and of receiving.</summary>
internal static class GivingVerbs
{
    public static readonly VerbTable Giving = new(
        "give gave given", "gift", "present", "hand", "donate", "bestow", "offer", "bring brought brought", "send sent sent", "reciprocate",
        "surprise");

    public static readonly VerbTable Receiving = new("receive", "accept", "get got gotten");

    /// <summary>Whether a word is a verb of giving or receiving.</summary>
    public static bool Tells(string lower) => Giving.Contains(lower) || Receiving.Contains(lower);

    /// <summary>Whether a verb of giving or receiving in the past stands at an item.</summary>
    public static bool TellsAt(Unit unit, int at) =>
        !unit[at].IsCapital && At(unit, at) is { Form: CueForm.Past or CueForm.Participle };

    public static CueMatch? At(Unit unit, int at) => Giving.MatchAt(unit, at) ?? Receiving.MatchAt(unit, at);
}
