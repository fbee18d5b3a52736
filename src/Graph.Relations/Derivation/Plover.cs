namespace Graph.Relations.Derivation;

/// <summary>
/// PLOVER's roots and scores for the kinds of event, after its codebook: a meeting is CONSULT (a visit 4, a call 1.5, other
/// talks 2.5), a signing is SUPPORT (5). A courtesy gift is not AID and has no score.
/// </summary>
internal static class Plover
{
    public const double SignedTreaty = 5;

    public static string? TypeOf(string eventKind) => eventKind switch
    {
        "state visit" or "visit" or "arrival" or "talks" or "one-on-one meeting" or "call" or "summit" or "conference" => "CONSULT",
        "signing" or "support" or "diplomatic relations" or "recognition" => "SUPPORT",
        "sanctions lifted" => "CONCEDE",
        "aid" => "AID",
        "protest" => "PROTEST",
        "sanctions" or "expulsion" or "recall" or "break of relations" or "aid suspension" => "SANCTION",
        _ => null,
    };

    public static double? ScoreOf(string eventKind) => eventKind switch
    {
        "state visit" or "visit" or "arrival" => 4,
        "talks" or "one-on-one meeting" or "summit" => 2.5,
        "call" => 1.5,
        "signing" => 5,
        _ => null,
    };
}
