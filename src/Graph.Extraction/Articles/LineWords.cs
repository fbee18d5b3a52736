using System.Buffers;
using System.Collections.Frozen;

namespace Graph.Extraction.Articles;

/// <summary>Lines that belong to the page and not to the article, told by how they begin or read as a whole.</summary>
internal static class LineWords
{
    /// <summary>A longer line is prose, however it begins.</summary>
    private const int LongestNavigation = 90;

    private const int LongestByline = 120;

    private const int MostWordsOfByline = 12;

    /// <summary>A caption's credit stands among its last characters.</summary>
    private const int CreditReach = 60;

    /// <summary>The age of an entry has no more characters than this.</summary>
    private const int LongestAge = 24;

    private static readonly FrozenSet<string> WholeNavigation = FrozenSet.ToFrozenSet(
        [
            "no comments", "comments", "home", "share", "tweet", "print", "email this", "blogthis!", "older post", "newer post", "advertisement",
            "advertisements", "related", "related articles", "related stories", "related topics", "more on this story", "most read", "trending",
            "read more", "see also", "subscribe", "sign in", "log in", "menu", "search", "skip to content", "skip to main content",
            "back to top", "top stories", "latest news", "breaking news", "live", "share this", "share this article", "save", "listen",
            "listen to this article", "copy link", "link copied", "view all", "next", "previous", "close", "report this ad", "you may also like",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<char, string[]> NavigationStarts = ByFirst(
        "Post a Comment", "Post a comment", "Posted by ", "Labels:", "Subscribe to", "Sign up for", "Follow us", "Share on ", "Share this",
        "Read more:", "READ MORE", "Read next", "Read also", "ALSO READ", "Also read", "Click here", "Related:", "RELATED:", "Copyright ",
        "\u00A9 ", "(c) 20", "All rights reserved", "View comments", "Show comments", "Leave a comment", "Leave a Reply", "Enable JavaScript",
        "Please enable", "This article was ", "Download our", "Download the", "Watch:", "WATCH:", "Listen:", "More:", "Tags:", "TAGS:", "Topics:",
        "Filed under", "Email This", "Skip to ", "Our Standards:", "Key points", "Accept cookies", "Terms of ");

    private static readonly FrozenDictionary<char, string[]> CaptionStarts = ByFirst(
        "Photo:", "PHOTO:", "Photo by", "(Photo", "[Photo", "Image:", "IMAGE:", "Image source", "Image caption", "Picture:", "Pictured:", "Caption:",
        "FILE PHOTO", "FILE -", "FILE \u2013", "FILE \u2014", "File photo", "Credit:", "(Credit", "Illustration:", "Video:", "Media caption");

    private static readonly string[] BylineStarts =
        ["Reporting by ", "Editing by ", "Writing by ", "(Reporting by ", "Additional reporting by "];

    private static readonly SearchValues<string> Credits = SearchValues.Create(
        [
            "Getty Images", "AFP/Getty", "(AP Photo", "/Reuters", "/AFP", "/Shutterstock", "via Reuters", "via AP", "via Getty", "/Handout", "/EPA", "/Sputnik",
            "/Pool",
        ],
        StringComparison.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Rubrics = Lookup(
        "ANALYSIS", "Analysis", "BREAKING", "Breaking", "EXCLUSIVE", "Exclusive", "EXPLAINER", "Explainer", "FACT SHEET", "INTERVIEW", "Interview",
        "LIVE", "Live", "OPINION", "Opinion", "PRESS RELEASE", "Q&A", "READOUT", "REMARKS", "STATEMENT", "UPDATE", "Update", "WATCH", "Watch");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> UnitsOfTime = Lookup(
        "d", "day", "days", "h", "hour", "hours", "hr", "hrs", "m", "min", "mins", "minute", "minutes", "s", "sec", "seconds");

    /// <summary>The word before a headline that tells what kind of article follows: <c>LIVE: …</c></summary>
    public static bool IsRubric(ReadOnlySpan<char> words) => Rubrics.Contains(words);

    public static bool IsNavigation(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestNavigation)
        {
            return false;
        }

        return StartsWithAny(line, NavigationStarts)
            || WholeNavigation.GetAlternateLookup<ReadOnlySpan<char>>().Contains(line.TrimEnd(":.… »>"))
            || IsAge(line);
    }

    /// <summary>
    /// <c>10m ago</c>, <c>2 hours ago</c>, <c>Updated 5 min ago</c>: how old an entry was when the page was taken, which says nothing any more.
    /// </summary>
    private static bool IsAge(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestAge || !line.EndsWith(" ago", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var age = line[..^" ago".Length];
        age = age.StartsWith("Updated ", StringComparison.OrdinalIgnoreCase) ? age["Updated ".Length..] : age;
        var digits = 0;
        while (digits < age.Length && char.IsAsciiDigit(age[digits]))
        {
            digits++;
        }

        return digits > 0 && UnitsOfTime.Contains(age[digits..].Trim());
    }

    public static bool IsCaption(ReadOnlySpan<char> line)
    {
        if (StartsWithAny(line, CaptionStarts))
        {
            return true;
        }

        return line[^Math.Min(line.Length, CreditReach)..].ContainsAny(Credits);
    }

    /// <summary><c>By Jane Roe and John Doe</c>, <c>Reporting by …</c>: short, and no sentence.</summary>
    public static bool IsByline(ReadOnlySpan<char> line) =>
        line.Length < LongestByline && (IsByName(line) || StartsWithAny(line, BylineStarts));

    /// <summary><c>By Jane Roe and John Doe</c>.</summary>
    private static bool IsByName(ReadOnlySpan<char> line) =>
        StartsWithAny(line, ["By ", "BY "]) && line.Length > 4 && char.IsUpper(line[3])
        && !line.Contains(". ", StringComparison.Ordinal)
        && line[^1] is not ('.' or '!' or '?' or ':' or ',')
        && line.Count(' ') < MostWordsOfByline;

    /// <summary>How lines begin, by the first character: of some dozen two or three are compared.</summary>
    private static FrozenDictionary<char, string[]> ByFirst(params string[] starts) =>
        starts.GroupBy(start => start[0]).ToFrozenDictionary(same => same.Key, same => same.ToArray());

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(params string[] words) =>
        words.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static bool StartsWithAny(ReadOnlySpan<char> line, FrozenDictionary<char, string[]> starts) =>
        !line.IsEmpty && starts.TryGetValue(line[0], out var same) && StartsWithAny(line, same);

    private static bool StartsWithAny(ReadOnlySpan<char> line, ReadOnlySpan<string> starts)
    {
        foreach (var start in starts)
        {
            if (line.StartsWith(start, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
