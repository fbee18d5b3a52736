namespace Graph.Extraction.Statements.Rules;

/// <summary><c>called the attack “barbaric”</c>: what is named and its name; only a quotation, or a noun phrase after a pronoun, is sure to be the name given.</summary>
internal sealed class NamingRule : ReportRule
{
    /// <summary>The name is looked for this many items after the verb.</summary>
    private const int LongestObject = 22;

    /// <summary>What is named is a part of the content up to this many items, beside a name of more characters than a label.</summary>
    private const int LongestNamed = 6;

    /// <summary>A quoted name of so many characters says little without what it is put on.</summary>
    private const int LongestLabel = 18;

    public override string Name => "naming";

    public override Report? Read(Unit unit, VerbGroup group)
    {
        if (!group.Entry.Takes(CueFrames.Naming) || unit.At(group.End).Lower is "for" or "on" or "upon" or "off" or "." or ",")
        {
            return null;
        }

        var first = NameAt(unit, group, group.End);
        if (first < 0)
        {
            return null;
        }

        var name = unit[first].Lower is "a" or "an" && unit.At(first + 1).Kind == ItemKind.Quotation ? first + 1 : first;
        var isOver = unit[name].Kind == ItemKind.Quotation && (unit.At(name + 1).Lower is "on" or "at" or "during" or "after" or "when" || (unit.IsWord(name + 1, "in") && Occasions.Opens(unit, name + 1)));
        var isLong = first - group.End > LongestNamed && unit[first].Kind == ItemKind.Quotation && unit[first].End - unit[first].Start > LongestLabel;
        var content = new Phrase(isLong || Words.IsMereObject(unit, group.End) ? first : group.End, isOver ? name + 1 : ContentBounds.EndOf(unit, first, group, isClause: false));
        return Reported(group, content, group.End, 0.8) is { } report ? report with { Topic = new Phrase(group.End, first) } : null;
    }

    private static int NameAt(Unit unit, VerbGroup group, int first)
    {
        if (unit.At(first).Lower is "it" or "him" or "them" or "this" or "that" && unit.At(first + 1).Lower is "a" or "an" or "the")
        {
            return first + 1;
        }

        if (unit.At(first).Lower is "him" or "them" or "her" && unit.At(first + 1) is { Kind: ItemKind.Word, IsCapital: false } noun && noun.Lower.Length > 3 && !Words.Prepositions.Contains(noun.Lower) && !Words.IsAdverb(noun) && unit.At(first + 2).Lower is "." or "," or "and")
        {
            // "calling them murderers and vowing …"
            return first;
        }

        if (Words.IsReflexive(unit.At(first).Lower) && unit.At(first + 1).Kind is ItemKind.Word or ItemKind.Quotation && !Words.Prepositions.Contains(unit.At(first + 1).Lower))
        {
            // "called himself a moderate"
            return first;
        }

        if (unit.At(first).Kind == ItemKind.Quotation && group.IsRelative)
        {
            // "the remark, which she called “…”"
            return first;
        }

        var isInRelative = false;
        for (var at = first + 1; at < Math.Min(unit.Count, first + LongestObject); at++)
        {
            if (unit[at].Lower is "that" or "who" && !isInRelative)
            {
                // "called the raid that killed five “…”"
                isInRelative = true;
                continue;
            }

            if (unit[at].Kind == ItemKind.Mark || (Words.IsFinite(unit[at].Lower) && unit[at].Kind == ItemKind.Word && !isInRelative) || Words.Conjunctions.Contains(unit[at].Lower))
            {
                return -1;
            }

            if (unit[at].Kind == ItemKind.Quotation)
            {
                return unit[at - 1].Lower is "a" or "an" ? at - 1 : at;
            }

            if (isInRelative)
            {
                continue;
            }

            if (IsAdjectiveAtEnd(unit, first, at))
            {
                return at;
            }

            if (at > first && unit[at].Lower is "a" or "an" && !Words.Prepositions.Contains(unit[at - 1].Lower))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>"called the position unconstitutional": an adjective after the noun, with nothing behind it.</summary>
    private static bool IsAdjectiveAtEnd(Unit unit, int first, int at)
    {
        var word = unit[at].Lower;
        var isAdjective = unit[at] is { Kind: ItemKind.Word, IsCapital: false } && word.Length > 5
            && (word.EndsWith("al", StringComparison.Ordinal) || word.EndsWith("ous", StringComparison.Ordinal) || word.EndsWith("ive", StringComparison.Ordinal) || word.EndsWith("ful", StringComparison.Ordinal) || word.EndsWith("less", StringComparison.Ordinal) || word.EndsWith("able", StringComparison.Ordinal) || word.EndsWith("ible", StringComparison.Ordinal) || word.EndsWith("ic", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal) || word is "unfair" or "absurd" or "wrong" or "false" or "untrue" or "illegal" or "corrupt" or "crazy" or "silly" or "stupid" || (word.StartsWith("un", StringComparison.Ordinal) && word.EndsWith("ed", StringComparison.Ordinal)));
        return isAdjective && at > first && unit.At(at + 1) is { Kind: ItemKind.Mark } && !Words.Determiners.Contains(unit[at - 1].Lower) && !Words.Prepositions.Contains(unit[at - 1].Lower);
    }
}
