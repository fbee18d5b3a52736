using System.Collections.Frozen;
using Graph.Extraction.Statements;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Agreements;

/// <summary>
/// What is signed and is no agreement, or another than the one named after it: "signed a law denouncing the Treaty",
/// "signed an accord to replace the Treaty".
/// </summary>
internal static class SignedActs
{
    /// <summary>An act is named within so many items after the verb.</summary>
    private const int Reach = 5;

    private static readonly FrozenSet<string> Acts = WordSet.Of("act bill decree decrees law laws legislation order orders ordinance");

    /// <summary>Participles that lead from the object to what it holds: "several accords, including the Treaty".</summary>
    private static readonly FrozenSet<string> Leading = WordSet.Of("concerning following including regarding");

    private static readonly VerbTable Ratifying = new("ratify", "approve");

    /// <summary>"signed a law": whether the object right after the verb is an act of one side alone.</summary>
    public static bool IsAct(Unit unit, CueMatch verb) => ActAfter(unit, verb) > 0;

    /// <summary>Whether what a verb before a name signs is another thing, which that name tells more of.</summary>
    public static bool IsOther(Unit unit, CueMatch verb, int name) =>
        name > verb.End
        && (ActAfter(unit, verb) is > 0 and var act && act < name
            || (OpensObject(unit, verb.End) && Enumerable.Range(verb.End + 1, name - verb.End - 1).Any(at => LeadsOn(unit, at, name))));

    /// <summary>Adds what an act does to the agreement named after it: "signed a law suspending the Treaty", "a bill ratifying the Treaty".</summary>
    public static void Apply(Unit unit, CueMatch verb, int name, AgreementFacts facts)
    {
        var act = ActAfter(unit, verb);
        for (var at = act; at > 0 && at < name; at++)
        {
            var status = Signing.Ends.MatchAt(unit, at) is { Form: CueForm.Gerund } end ? end.Entry.Lemma == "suspend" ? "suspended" : "ended"
                : Ratifying.MatchAt(unit, at) is { Form: CueForm.Gerund } ? "ratified"
                : null;
            if (status is not null)
            {
                AgreementFacts.Join(facts.Parties, Parties.PartiesOf(unit.Reading, Signing.SignersOf(unit, verb)));
                facts.Reach(status);
                return;
            }
        }
    }

    private static int ActAfter(Unit unit, CueMatch verb) =>
        Enumerable.Range(verb.End, Reach).TakeWhile(at => at < unit.Count && unit[at].Kind == ItemKind.Word && !AgreementNames.IsKind(unit[at].Lower))
            .FirstOrDefault(at => Acts.Contains(unit[at].Lower), -1);

    private static bool OpensObject(Unit unit, int at) => unit.At(at).Lower is "a" or "an" or "the" or "its" or "their";

    /// <summary>"an accord to replace the Treaty", "a paper extending the Treaty": an infinitive or participle with the name as object.</summary>
    private static bool LeadsOn(Unit unit, int at, int name) =>
        (unit[at].Is("to") && unit.At(at + 1) is { IsLowerWord: true } verb && !Words.Determiners.Contains(verb.Lower))
        || (unit[at].EndsWith("ing") && !Leading.Contains(unit[at].Lower) && at + 1 < name && Words.Determiners.Contains(unit[at + 1].Lower));
}
