using System.Buffers;
using System.Collections.Frozen;

namespace Graph.Extraction.Articles;

/// <summary>Lines that belong to the page and not to the article, told by how they begin or read as a whole.</summary>
internal static class LineWords
{
    /// <summary>A longer line is prose, however it begins.</summary>
    private const int LongestNavigation = 90;

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

    private static readonly string[] NavigationStarts =
    [
        "Post a Comment", "Post a comment", "Posted by ", "Labels:", "Subscribe to", "Sign up for", "Follow us", "Share on ", "Share this",
        "Read more:", "READ MORE", "Read next", "Read also", "ALSO READ", "Also read", "Click here", "Related:", "RELATED:", "Copyright ",
        "\u00A9 ", "(c) 20", "All rights reserved", "View comments", "Show comments", "Leave a comment", "Leave a Reply", "Enable JavaScript",
        "Please enable", "This article was ", "Download our", "Download the", "Watch:", "WATCH:", "Listen:", "More:", "Tags:", "TAGS:", "Topics:",
        "Filed under", "Email This", "Skip to ", "Our Standards:", "Key points", "Accept cookies", "Terms of ",
    ];

    private static readonly string[] CaptionStarts =
    [
        "Photo:", "PHOTO:", "Photo by", "(Photo", "[Photo", "Image:", "IMAGE:", "Image source", "Image caption", "Picture:", "Pictured:", "Caption:",
        "FILE PHOTO", "FILE -", "FILE \u2013", "FILE \u2014", "File photo", "Credit:", "(Credit", "Illustration:", "Video:", "Media caption",
    ];

    private static readonly SearchValues<string> Credits = SearchValues.Create(
        [
            "Getty Images", "AFP/Getty", "(AP Photo", "/Reuters", "/AFP", "/Shutterstock", "via Reuters", "via AP", "via Getty", "/Handout", "/EPA", "/Sputnik",
            "/Pool",
        ],
        StringComparison.Ordinal);

    /// <summary>The word before a headline that tells what kind of article follows: <c>LIVE: …</c></summary>
    public static bool IsRubric(ReadOnlySpan<char> words) => words is "FACT SHEET" or "READOUT" or "STATEMENT" or "REMARKS" or "PRESS RELEASE" or "LIVE" or "Live" or "UPDATE" or "Update" or "BREAKING" or "Breaking" or "EXCLUSIVE" or "Exclusive" or "EXPLAINER" or "Explainer" or "ANALYSIS" or "Analysis" or "OPINION" or "Opinion" or "INTERVIEW" or "Interview" or "WATCH" or "Watch";

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

    /// <summary><c>10m ago</c>, <c>2 hours ago</c>, <c>Updated 5 min ago</c>: how old an entry was when the page was taken, which says nothing any more.</summary>
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

        return digits > 0 && age[digits..].Trim() is "m" or "min" or "mins" or "minute" or "minutes" or "h" or "hr" or "hrs" or "hour" or "hours" or "d" or "day" or "days" or "s" or "sec" or "seconds";
    }

    public static bool IsCaption(ReadOnlySpan<char> line)
    {
        if (StartsWithAny(line, CaptionStarts))
        {
            return true;
        }

        return line[^Math.Min(line.Length, 60)..].ContainsAny(Credits);
    }

    /// <summary><c>By Jane Roe and John Doe</c>, <c>Reporting by …</c>: short, and no sentence.</summary>
    public static bool IsByline(ReadOnlySpan<char> line) =>
        line.Length < 120
        && ((StartsWithAny(line, ["By ", "BY "]) && line.Length > 4 && char.IsUpper(line[3]) && !line.Contains(". ", StringComparison.Ordinal)
                && line[^1] is not ('.' or '!' or '?' or ':' or ',') && line.Count(' ') < 12)
            || StartsWithAny(line, ["Reporting by ", "Editing by ", "Writing by ", "(Reporting by ", "Additional reporting by "]));

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
