using Graph.Extraction.Statements;

namespace Graph.Extraction.Agreements;

/// <summary>"Norland and Sudland entered into a memorandum of understanding": it is signed.</summary>
internal static class EnteredInto
{
    /// <summary>The name stands within so many items after the verb.</summary>
    private const int Reach = 9;

    /// <summary>The verb at an item, where it is that of an agreement named right after it; null for any other.</summary>
    public static CueMatch? At(Unit unit, int at, int name) =>
        name > at && name - at < Reach
        && Signing.Entering.MatchAt(unit, at) is { Entry.Lemma: "enter", Form: CueForm.Past or CueForm.Participle } entered
        && unit.IsWord(entered.End, "into")
        && !Signing.IsIntoForce(unit, entered.End)
        && Enumerable.Range(entered.End, name - entered.End).All(word => unit[word].Kind == ItemKind.Word)
        && Reality.OfVerb(unit, entered) == "actual"
            ? entered
            : null;
}
