namespace Graph.Extraction.Statements.Rules;

/// <summary><c>was quoted as saying (that) …</c>: a passive that names its speaker as subject.</summary>
internal sealed class QuotedAsSayingRule : ReportRule
{
    public override string Name => "quoted-as-saying";

    public override Report? Read(Unit unit, VerbGroup group)
    {
        if (!group.IsPassive || group.Entry.Lemma is not ("quote" or "cite" or "report") || !unit.IsWord(group.End, "as") || !unit.IsWord(group.End + 1, "saying"))
        {
            return null;
        }

        var opening = Adjuncts.SkipToOpening(unit, group.End + 2, allowsObject: false);
        var first = opening < 0 ? group.End + 2 : unit[opening].Kind == ItemKind.Quotation ? opening : opening + 1;
        return Reported(group, new Phrase(first, ContentBounds.EndOf(unit, first, group, isClause: true)), group.End + 2, 0.9);
    }
}
