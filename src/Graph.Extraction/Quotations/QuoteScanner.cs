namespace Graph.Extraction.Quotations;

/// <summary>
/// Finds quotations by their marks alone, before anything else is read: all styles, nested, over several paragraphs, and with
/// a mark missing. A pure function of the text; linear in its length.
/// </summary>
/// <remarks>
/// English practice (The Chicago Manual of Style, 13.30 and 13.32): marks alternate when nested, and a quotation of several
/// paragraphs opens every paragraph and closes only the last. What news then breaks, a forgotten mark, is mended inside its own
/// paragraph, so that one slip never swallows an article.
/// </remarks>
internal static class QuoteScanner
{
    /// <summary>Quotations deeper than this are read as part of the one around them.</summary>
    private const int DeepestNesting = 4;

    /// <summary>All quotations, in order of their start; an outer one comes before those inside it.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="paragraphs">Its paragraphs, in order and apart from each other, as offsets into it.</param>
    public static IReadOnlyList<Quotation> Scan(string text, IReadOnlyList<(int Start, int End)> paragraphs)
    {
        var found = new List<Quotation>();
        for (var index = 0; index < paragraphs.Count; index++)
        {
            var next = index + 1 < paragraphs.Count ? paragraphs[index + 1] : (Start: text.Length, End: text.Length);
            ScanParagraph(text, paragraphs[index], OpensWithDouble(text, next.Start, next.End), found);
        }

        found.Sort((left, right) => left.Start != right.Start ? left.Start.CompareTo(right.Start) : right.End.CompareTo(left.End));
        return found;
    }

    private static void ScanParagraph(string text, (int Start, int End) paragraph, bool nextOpens, List<Quotation> found)
    {
        var marks = ReadMarks(text, paragraph.Start, paragraph.End);
        var closings = new ClosingMarks(marks);
        var open = new List<QuoteMark>();
        var floor = paragraph.Start;
        for (var index = 0; index < marks.Count; index++)
        {
            var mark = marks[index];
            if (Closes(text, marks, index, open, paragraph.End))
            {
                floor = Close(open, mark, found);
            }
            else if (mark.MayOpen && open.Count < DeepestNesting && OpensHere(marks, closings, index, open))
            {
                if (open.Count > 0 && open[^1].Family == mark.Family && mark.Family != QuoteFamily.Angle)
                {
                    floor = MendMissingClose(text, open, mark.Offset, found);
                }

                open.Add(mark);
            }
            else if (mark.MayClose && mark.Family == QuoteFamily.Double && open.Count == 0)
            {
                floor = MendMissingOpen(text, floor, mark, found);
            }
        }

        CloseAtEnd(text, paragraph, open, nextOpens, found);
    }

    private static List<QuoteMark> ReadMarks(string text, int start, int end)
    {
        var marks = new List<QuoteMark>();
        for (var offset = QuoteMarkReader.Next(text, start, end); offset < end;)
        {
            var isMark = QuoteMarkReader.TryRead(text, offset, start, end, out var mark);
            if (isMark)
            {
                marks.Add(mark);
            }

            offset = QuoteMarkReader.Next(text, offset + (isMark ? mark.Length : 1), end);
        }

        return marks;
    }

    private static bool Closes(string text, List<QuoteMark> marks, int index, List<QuoteMark> open, int end)
    {
        var mark = marks[index];
        return mark.MayClose
            && open.Exists(candidate => candidate.Family == mark.Family)
            && (mark.Family != QuoteFamily.Single || !IsPossessive(text, marks, index, end));
    }

    /// <summary>"the states’ rights" inside single marks: a plural's apostrophe, when a better closing mark still follows.</summary>
    private static bool IsPossessive(string text, List<QuoteMark> marks, int index, int end)
    {
        var offset = marks[index].Offset;
        var afterPlural = offset > 0 && text[offset - 1] is 's' or 'z' && offset + 2 < end && text[offset + 1] == ' ' && char.IsLower(text[offset + 2]);
        return afterPlural && index + 1 < marks.Count && marks[index + 1] is { Family: QuoteFamily.Single, MayClose: true, MayOpen: false };
    }

    /// <summary>A single mark opens only where one that can close it follows before the paragraph ends; a double one always does.</summary>
    private static bool OpensHere(List<QuoteMark> marks, ClosingMarks closings, int index, List<QuoteMark> open)
    {
        var mark = marks[index];
        if (mark.Family != QuoteFamily.Single)
        {
            return true;
        }

        if (open.Exists(candidate => candidate.Family == QuoteFamily.Single))
        {
            return false;
        }

        return open.Count > 0 ? closings.SingleBeforeOther(index) : closings.HasSingleAfter(index);
    }

    /// <summary>Closes the innermost quotation of the mark's family; single marks still open inside it were apostrophes.</summary>
    private static int Close(List<QuoteMark> open, QuoteMark mark, List<Quotation> found)
    {
        var at = open.FindLastIndex(candidate => candidate.Family == mark.Family);
        found.Add(new Quotation(open[at].Offset, mark.Offset + mark.Length, at, false, false));
        open.RemoveRange(at, open.Count - at);
        return mark.Offset + mark.Length;
    }

    /// <summary>A second opening mark before the first was closed: the first quotation ends with the sentence it stands in.</summary>
    private static int MendMissingClose(string text, List<QuoteMark> open, int limit, List<Quotation> found)
    {
        var at = open.Count - 1;
        var end = SentenceBounds.EndAfter(text, open[at].Offset + open[at].Length, limit);
        found.Add(new Quotation(open[at].Offset, end, at, true, false));
        open.RemoveAt(at);
        return end;
    }

    /// <summary>A closing mark that nothing opened: the quotation began where its sentence begins.</summary>
    private static int MendMissingOpen(string text, int floor, QuoteMark mark, List<Quotation> found)
    {
        var start = SentenceBounds.StartBefore(text, mark.Offset, floor);
        if (start < mark.Offset)
        {
            found.Add(new Quotation(start, mark.Offset + mark.Length, 0, true, false));
        }

        return mark.Offset + mark.Length;
    }

    private static void CloseAtEnd(string text, (int Start, int End) paragraph, List<QuoteMark> open, bool nextOpens, List<Quotation> found)
    {
        var end = SentenceBounds.TrimEnd(text, paragraph.Start, paragraph.End);
        for (var at = open.Count - 1; at >= 0; at--)
        {
            var mark = open[at];
            if (mark.Family == QuoteFamily.Single || end <= mark.Offset + mark.Length)
            {
                continue;
            }

            var goesOn = at == 0 && nextOpens && mark.Family == QuoteFamily.Double;
            var opensParagraph = text.AsSpan(paragraph.Start, mark.Offset - paragraph.Start).IsWhiteSpace();
            var stop = goesOn || opensParagraph ? end : SentenceBounds.EndAfter(text, mark.Offset + mark.Length, end);
            found.Add(new Quotation(mark.Offset, stop, at, !goesOn, goesOn));
        }
    }

    private static bool OpensWithDouble(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start < end && text[start] is '“' or '"' or '„' or '«';
    }
}
