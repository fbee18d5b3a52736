using Graph.Extraction.Statements;

namespace Graph.Extraction.Agreements;

/// <summary>
/// What became of an agreement after its signing, in the same sentence: "…, entered into force in 1958 and was terminated in 1994".
/// </summary>
internal static class LaterFate
{
    /// <summary>Adds what the verbs after the signing say, up to a semicolon or another agreement.</summary>
    /// <param name="first">Index after the verb of signing.</param>
    public static void Apply(Unit unit, int first, AgreementFacts facts)
    {
        for (var at = first; at < unit.Count && !unit[at].Is(";") && !NamesAnother(unit, at); at++)
        {
            if (StatusAt(unit, at) is { } status)
            {
                facts.Reach(status);
            }
        }
    }

    private static bool NamesAnother(Unit unit, int at) => unit[at].MayBe(WordTraits.Agreement) && AgreementNames.At(unit, at) is not null;

    private static string? StatusAt(Unit unit, int at) =>
        IsJoined(unit, at) && Signing.Entering.MatchAt(unit, at) is { Form: CueForm.Past or CueForm.Participle } entry && Signing.IsIntoForce(unit, entry.End) ? "in force"
            : IsInForceSince(unit, at) ? "in force"
            : unit[at].MayBe(WordTraits.Signing) && IsRatified(unit, at) ? "ratified"
            : IsEnded(unit, at) ? "ended"
            : null;

    /// <summary>"…, entered into force", "… and has entered into force": the verb takes over the subject.</summary>
    private static bool IsJoined(Unit unit, int at) =>
        (unit.At(at - 1).Lower is "has" or "had" ? unit.At(at - 2) : unit.At(at - 1)).Lower is "and" or "," or "but" or "which";

    private static bool IsInForceSince(Unit unit, int at) => unit[at].Is("in") && unit.IsWord(at + 1, "force") && unit.IsWord(at + 2, "since");

    /// <summary>"and was ratified in 1953", ", ratified on 3 May"</summary>
    private static bool IsRatified(Unit unit, int at) =>
        Signing.Verbs.MatchAt(unit, at) is { Entry.Lemma: "ratify", Form: CueForm.Past or CueForm.Participle } verb
        && unit.At(at - 1).Lower is "was" or "were" or "been" or "and" or ","
        && Reality.OfVerb(unit, verb) == "actual";

    /// <summary>"and was terminated in 1994", "and expired in 1983"</summary>
    private static bool IsEnded(Unit unit, int at) =>
        Signing.EndedAt(unit, at) is { } end
        && end.Entry.Lemma is not ("end" or "pull" or "exit" or "suspend" or "quit")
        && (end.Entry.Lemma is "lapse" or "expire" ? IsJoined(unit, at) : unit.At(at - 1).Lower is "was" or "were" or "been")
        && Reality.OfVerb(unit, end) == "actual";
}
