using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Agreements;

/// <summary>
/// Whom an agreement binds by a verb other than signing it: "acceded to the Treaty", "agreed to extend the Treaty",
/// "exchanged instruments of ratification of the Treaty".
/// </summary>
internal static class Binding
{
    /// <summary>The verb stands within so many items before the name.</summary>
    private const int Reach = 8;

    private static readonly VerbTable Verbs = new("accede", "extend", "renew", "prolong", "exchange", "deposit", "join");

    /// <summary>Adds the subject of such a verb right before a name.</summary>
    /// <param name="name">The whole name.</param>
    public static void Apply(Unit unit, TextSpan name, AgreementFacts facts)
    {
        var first = unit.IndexAt(name.Start);
        for (var at = first - 1; at >= Math.Max(0, first - Reach); at--)
        {
            if (Verbs.MatchAt(unit, at) is { } verb && LeadsTo(unit, verb, first) && Reality.OfVerb(unit, Told(unit, verb)) == "actual")
            {
                AgreementFacts.Join(facts.Parties, Parties.PartiesOf(unit.Reading, Signing.SignersOf(unit, Told(unit, verb))));
                if (TellsRatification(unit, verb.End, first))
                {
                    facts.Reach("ratified");
                }

                return;
            }
        }
    }

    /// <summary>"agreed to extend": the verb that tells it; else the verb itself.</summary>
    private static CueMatch Told(Unit unit, CueMatch verb) =>
        verb is { Form: CueForm.Base, First: > 1 } && unit.IsWord(verb.First - 1, "to") && Signing.Agreeing.MatchAt(unit, verb.First - 2) is { } agreeing
            ? agreeing
            : verb;

    /// <summary>Whether nothing but the words that lead to the verb's object stand between it and the name.</summary>
    private static bool LeadsTo(Unit unit, CueMatch verb, int name) => verb.Entry.Lemma switch
    {
        "exchange" or "deposit" => TellsRatification(unit, verb.End, name),
        "accede" => Enumerable.Range(verb.End, name - verb.End).All(at => unit[at].Lower is "to" or "the"),
        _ => Enumerable.Range(verb.End, name - verb.End).All(at => Words.Determiners.Contains(unit[at].Lower)),
    };

    /// <summary>"instruments of ratification of the"</summary>
    private static bool TellsRatification(Unit unit, int first, int name) =>
        Enumerable.Range(first, name - first).Any(at => unit[at].Is("ratification"))
        && Enumerable.Range(first, name - first).All(at => unit[at].Lower is "the" or "their" or "its" or "instruments" or "instrument" or "of" or "ratification" or "for" or "to");
}
