using System.Collections.Frozen;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements;

/// <summary>Where reported content ends: at the sentence's end, or before what the reporter says next.</summary>
internal static class ContentBounds
{
    /// <summary>Verbs of deeds to come.</summary>
    private static readonly FrozenSet<string> OfDeeds = WordSet.Of("plan want hope intend aim prepare expect decide need");

    /// <summary>Words in -s that are no verbs.</summary>
    private static readonly FrozenSet<string> NoVerbs = WordSet.Of("this thus always perhaps across besides towards these those");

    /// <summary>
    /// Index after the last item of content that starts at <paramref name="first"/>. Left out are the full stop, a participle that
    /// reports on (", adding that …"), a coordinated verb of speech (", and stressed …"), ", he added", ", according to …",
    /// a new clause, and the time or occasion of speaking at the end.
    /// </summary>
    public static int EndOf(Unit unit, int first, VerbGroup group, bool isClause)
    {
        var scope = new ContentScope(unit, first, group, isClause);
        var at = first;
        while (at < unit.Count)
        {
            if (scope.AfterExample(at) is > 0 and var close)
            {
                at = close;
            }
            else if (scope.EndsAt(at))
            {
                at += unit[at].Kind == ItemKind.Quotation ? 1 : 0;
                break;
            }
            else if (unit[at].EndsSentence && unit.At(at + 1).IsCapital)
            {
                return at + 1;
            }

            at++;
        }

        at = scope.IsRestrictive && isClause && group.Subject is { First: < 2 } ? BeforeMainVerb(unit, first, at) : at;
        var end = TrimEnd(unit, first, at);
        // "plans to speak at the conference": the occasion is that of the deed.
        return OfDeeds.Contains(group.Entry.Lemma) ? end : Occasions.TrimEnd(unit, first, end, isClause);
    }

    /// <summary>"The man who told them that the sale was off | was fined": the last auxiliary without a subject of its own is the verb of the whole.</summary>
    private static int BeforeMainVerb(Unit unit, int first, int end)
    {
        for (var at = end - 1; at > first + 2; at--)
        {
            if (Words.IsFiniteWord(unit[at]) && unit[at].Lower is not ("be" or "been" or "being") && !Words.IsFinite(unit[at - 1].Lower))
            {
                return !HasOwnSubject(unit[at - 1]) && HasVerb(unit, first, at) && (HasFinite(unit, first, at) || ShowsPast(unit, first, at)) ? at : end;
            }
        }

        return end;
    }

    /// <summary>"and was", "which was", "he was"</summary>
    private static bool HasOwnSubject(in Item before) =>
        before.Kind != ItemKind.Word || Words.SubjectPronouns.Contains(before.Lower)
        || before.Lower is "to" or "and" or "or" or "but" or "which" or "what" || Words.IsAdverb(before);

    private static bool ShowsPast(Unit unit, int first, int end)
    {
        for (var at = first + 1; at < end; at++)
        {
            if (!unit[at].IsCapital && (unit[at].Lower.EndsWith("ed", StringComparison.Ordinal) || unit.CueAt(at) is { Form: CueForm.Past }))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsVerb(Unit unit, int at) =>
        unit.At(at).Kind == ItemKind.Word && (Words.IsFinite(unit.At(at).Lower) || unit.CueAt(at) is { Form: CueForm.Past or CueForm.Present or CueForm.Base });

    /// <summary>Takes full stops, commas, dangling joints and ", for instance" off the end.</summary>
    public static int TrimEnd(Unit unit, int first, int end)
    {
        while (end > first && (IsDangling(unit[end - 1]) || IsForInstance(unit, first, end) || IsReference(unit, first, end)))
        {
            end -= unit[end - 1].Lower switch { "instance" or "example" => 2, "]" => 3, _ => 1 };
        }

        return end;
    }

    /// <summary>"[7]" behind the last word.</summary>
    private static bool IsReference(Unit unit, int first, int end) =>
        end - first > 3 && unit[end - 1].Is("]") && unit[end - 2].Kind == ItemKind.Number && unit[end - 3].Is("[");

    private static bool IsDangling(in Item item) =>
        (item.Kind == ItemKind.Mark && item.Lower is not (")" or "]" or "%" or "$" or "?" or "!")) || item.Lower is "and" or "but" or "while";

    /// <summary>"…, for instance", but not "including, for example"</summary>
    private static bool IsForInstance(Unit unit, int first, int end) =>
        end - first > 3 && unit[end - 1].Lower is "instance" or "example" && unit[end - 2].Is("for") && unit[end - 3].Is(",")
        && !Words.Prepositions.Contains(unit[end - 4].Lower);

    /// <summary>Whether a clause could stand here: a finite verb or a quotation within.</summary>
    public static bool HasVerb(Unit unit, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (MayBeVerb(unit[at]) || (at > first && LooksFinite(unit[at])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayBeVerb(in Item item) =>
        Words.IsFinite(item.Lower) || Words.Contracted.Contains(item.Lower) || item.Kind is ItemKind.Quotation or ItemKind.Possessive;

    /// <summary>A word in -ed or -s that is not known to be something else.</summary>
    private static bool LooksFinite(in Item item) =>
        item is { Kind: ItemKind.Word, IsCapital: false }
        && (item.EndsWith("ed") || (item.Lower.EndsWith('s') && item.Lower.Length > 3 && !item.EndsWith("ss") && !NoVerbs.Contains(item.Lower)));

    /// <summary>A finite verb proper: an auxiliary, or a past form right after a name or noun.</summary>
    public static bool HasFinite(Unit unit, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (unit[at].Kind == ItemKind.Word && (Words.IsFinite(unit[at].Lower) || Words.Contracted.Contains(unit[at].Lower)))
            {
                return true;
            }
        }

        return false;
    }
}
