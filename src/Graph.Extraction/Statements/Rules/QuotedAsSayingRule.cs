namespace Graph.Extraction.Statements.Rules;

/// <summary><c>was quoted as saying (that) …</c>: a passive that names its speaker as subject; <c>quoted X as saying …</c>.</summary>
internal sealed class QuotedAsSayingRule : ReportRule
{
    /// <summary>"as saying" is looked for this many items after the verb.</summary>
    private const int LongestSpeaker = 14;

    public override string Name => "quoted-as-saying";

    public override Report? Read(Unit unit, VerbGroup group)
    {
        if (!group.IsPassive && !group.IsNegated && group.Entry.Lemma is "quote" or "cite")
        {
            return Active(unit, group);
        }

        if (!group.IsPassive || group.Entry.Lemma is not ("quote" or "cite" or "report") || !IsAsSaying(unit, group.End))
        {
            return null;
        }

        var opening = Adjuncts.SkipToOpening(unit, group.End + 2, allowsObject: false);
        var first = opening < 0 ? group.End + 2 : unit[opening].Kind == ItemKind.Quotation ? opening : opening + 1;
        return Reported(group, new Phrase(first, ContentBounds.EndOf(unit, first, group, isClause: true)), group.End + 2, 0.9);
    }

    private static bool IsAsSaying(Unit unit, int at) => unit.IsWord(at, "as") && unit.IsWord(at + 1, "saying");

    /// <summary>"The paper quotes a parent as saying …": the object speaks.</summary>
    private Report? Active(Unit unit, VerbGroup group)
    {
        var speaker = NounPhrases.StartingAt(unit, group.End);
        var at = group.End;
        while (at < unit.Count && at - group.End < LongestSpeaker && !IsAsSaying(unit, at))
        {
            at++;
        }

        if (speaker.IsEmpty || !IsAsSaying(unit, at))
        {
            return null;
        }

        var opening = Adjuncts.SkipToOpening(unit, at + 2, allowsObject: false);
        var first = opening < 0 || unit[opening].Kind == ItemKind.Quotation ? at + 2 : opening + 1;
        return Reported(group, new Phrase(first, ContentBounds.EndOf(unit, first, group, isClause: true)), at + 2, 0.9) is { } report
            ? report with { Source = speaker, Apposition = null }
            : null;
    }
}
