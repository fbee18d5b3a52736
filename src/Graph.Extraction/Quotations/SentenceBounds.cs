namespace Graph.Extraction.Quotations;

/// <summary>Where a sentence plainly begins or ends, for mending a quotation whose mark is missing. Looks a bounded way.</summary>
internal static class SentenceBounds
{
    /// <summary>No sentence is looked for farther away than this many characters.</summary>
    private const int Reach = 600;

    /// <summary>A reporter has at most this many words up to its verb.</summary>
    private const int LongestReporter = 5;

    /// <summary>The offset after the first sentence end at or after an offset, or the limit.</summary>
    public static int EndAfter(string text, int offset, int limit)
    {
        var stop = Math.Min(limit, offset + Reach);
        for (var at = offset; at < stop; at++)
        {
            if (text[at] is '.' or '?' or '!' && (at + 1 >= limit || char.IsWhiteSpace(text[at + 1])) && !EndsInitial(text, at))
            {
                return at + 1;
            }

            if (text[at] == ',' && ReporterFollows(text, at + 1, limit))
            {
                return at + 1;
            }
        }

        return TrimEnd(text, offset, stop);
    }

    /// <summary>", Ann Berg told …": a name and a verb of saying, where the quotation's closing mark was forgotten.</summary>
    private static bool ReporterFollows(string text, int at, int limit)
    {
        for (var word = 0; word < LongestReporter && at < limit && text[at] == ' '; word++)
        {
            var start = ++at;
            while (at < limit && (char.IsLetter(text[at]) || text[at] is '.' or '’' or '\''))
            {
                at++;
            }

            var found = text.AsSpan(start, at - start);
            if (word > 0 && found is "said" or "told" or "says" or "added" or "wrote" or "asked" or "tweeted")
            {
                return true;
            }

            if (found is not ("he" or "she") && (found.Length < 2 || !char.IsUpper(found[0])))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The offset where the sentence that holds an offset begins, not before the floor.</summary>
    public static int StartBefore(string text, int offset, int floor)
    {
        var stop = Math.Max(floor, offset - Reach);
        var at = Math.Max(stop, offset - 1);
        while (at > stop && (at >= offset - 2 || !(text[at - 1] is '.' or '?' or '!' or '\n' && char.IsWhiteSpace(text[at])) || EndsInitial(text, at - 1)))
        {
            at--;
        }

        while (at < offset && (char.IsWhiteSpace(text[at]) || text[at] is '.' or ','))
        {
            at++;
        }

        return at;
    }

    /// <summary>The end of a stretch without its trailing white space.</summary>
    public static int TrimEnd(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>"J." or "U.S.": a point after a single capital does not end a sentence.</summary>
    private static bool EndsInitial(string text, int point) =>
        text[point] == '.' && point >= 1 && char.IsUpper(text[point - 1]) && (point == 1 || !char.IsLetter(text[point - 2]));
}
