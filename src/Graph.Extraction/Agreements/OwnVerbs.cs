using Graph.Extraction.Statements;

namespace Graph.Extraction.Agreements;

/// <summary>Which of several agreements in a sentence a verb of signing tells of.</summary>
internal static class OwnVerbs
{
    /// <summary>Between semicolons a verb of its own stands within so many items of a name.</summary>
    private const int Reach = 40;

    /// <summary>Of several agreements in a sentence a verb tells of the one next to it, whichever side it stands on.</summary>
    public static bool BelongsTo(Unit unit, int verb, int name)
    {
        for (var at = Math.Min(verb, name) + 1; at < Math.Max(verb, name); at++)
        {
            if (unit[at].Is(";") && HasOwnVerb(unit, name))
            {
                return false;
            }

            if (AgreementNames.At(unit, at) is { } other && !(verb < name && (unit.IsWord(at + 1, "and") || IsListed(unit, unit.IndexAt(other.Span.End)))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"the Agreement on Fish, the Protocol on Rice and …": another follows in the list.</summary>
    private static bool IsListed(Unit unit, int at) =>
        (unit.IsWord(at, "and") || unit.IsWord(at, ",")) && unit.At(unit.IsWord(at + 1, "and") ? at + 2 : at + 1).Lower is "the" or "a" or "an";

    /// <summary>"…; in 2019 they signed a declaration": the part between semicolons tells of a signing by itself.</summary>
    private static bool HasOwnVerb(Unit unit, int name) =>
        Enumerable.Range(1, Reach).Select(back => name - back).TakeWhile(at => at >= 0 && !unit[at].Is(";"))
            .Concat(Enumerable.Range(name + 1, Reach).TakeWhile(at => at < unit.Count && !unit[at].Is(";")))
            .Any(at => Signing.Verbs.MatchAt(unit, at) is { Form: CueForm.Past or CueForm.Participle });
}
