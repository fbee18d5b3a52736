using System.Collections.Frozen;

namespace Graph.Extraction.Articles.Html;

/// <summary>Tells the parts of a page that are not its article, and finds the element that holds the article.</summary>
internal static class PageParts
{
    /// <summary>A part with a telling name is the article's all the same when it holds this share of the page's prose.</summary>
    private const double TooMuch = 0.5;

    /// <summary>The element that holds the article has this share of its parent's prose.</summary>
    private const double Nearly = 0.75;

    /// <summary>An element that calls itself the article is it when it has this share of the page's prose.</summary>
    private const double Enough = 0.4;

    private static readonly FrozenSet<string> Never = Set(
        "head script style noscript template nav aside footer form button svg math iframe select option input textarea dialog canvas audio video " +
        "object map menu");

    private static readonly FrozenSet<string> Roles = Set("navigation complementary contentinfo search dialog menu menubar toolbar alert");

    /// <summary>Words of classes and ids.</summary>
    private static readonly FrozenSet<string> Names = Set(
        "related recommended recommendations recommend share sharing social newsletter promo promotion promos advert advertisement ad ads adslot " +
        "cookie cookies consent breadcrumb breadcrumbs comments comment sidebar nav navbar navigation menu footer subscribe subscription signup login popup modal " +
        "banner tags toc sponsored outbrain taboola disqus pagination pager widget editsection reference reflist navbox infobox skip toolbar hidden screenreader");

    private static readonly FrozenSet<string> Containers = Set("#page html body div section article main td tr tbody table center span");

    /// <summary>Counts prose and links below every element; what belongs to the page counts for nothing.</summary>
    public static void Measure(HtmlElement element, bool isInLink = false)
    {
        foreach (var child in element.Children)
        {
            if (child is not HtmlElement part)
            {
                var length = ((string)child).AsSpan().Trim().Length;
                element.ProseLength += isInLink ? 0 : length;
                element.LinkLength += isInLink ? length : 0;
            }
            else if (!Never.Contains(part.Name) && !IsHidden(part))
            {
                Measure(part, isInLink || part.Name == "a");
                element.ProseLength += part.ProseLength;
                element.LinkLength += part.LinkLength;
            }
        }
    }

    /// <summary>The element that holds the article: what calls itself so, else where the prose is.</summary>
    public static HtmlElement Main(HtmlElement page)
    {
        var all = page.SelfAndBelow().Where(element => element.ProseLength > 0).ToList();
        var body = all.Where(element => element["itemprop"] == "articleBody").MaxBy(element => element.ProseLength);
        if (body is not null && HoldsEnough(body, page))
        {
            return body;
        }

        var articles = all.Where(element => element.Name == "article").ToList();
        var longest = articles.MaxBy(element => element.ProseLength);
        if (longest is not null && HoldsEnough(longest, page) && longest.ProseLength >= Nearly * articles.Sum(element => element.ProseLength))
        {
            return longest;
        }

        var main = all.Where(element => element.Name == "main" || element["role"] == "main").MaxBy(element => element.ProseLength);
        return Densest(main is not null && HoldsEnough(main, page) ? main : page);
    }

    private static bool HoldsEnough(HtmlElement element, HtmlElement page) => element.ProseLength >= Enough * page.ProseLength;

    /// <summary>Whether a part of the article's element belongs to the page.</summary>
    public static bool IsForeign(HtmlElement element, HtmlElement main)
    {
        if (Never.Contains(element.Name) || IsHidden(element))
        {
            return true;
        }

        return element.ProseLength < TooMuch * Math.Max(1, main.ProseLength) && (IsNamedSo(element) || IsListOfLinks(element));
    }

    private static HtmlElement Densest(HtmlElement from)
    {
        var element = from;
        while (element.Elements.Where(child => Containers.Contains(child.Name)).MaxBy(child => child.ProseLength) is { } child
            && child.ProseLength > 0 && child.ProseLength >= Nearly * element.ProseLength)
        {
            element = child;
        }

        return element;
    }

    private static bool IsHidden(HtmlElement element) =>
        element["hidden"] is not null || element["aria-hidden"] == "true"
        || (element["style"] is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));

    private static bool IsNamedSo(HtmlElement element) =>
        (element["role"] is { } role && Roles.Contains(role)) || HasName(element["class"]) || HasName(element["id"]);

    private static bool HasName(string? value) => value is not null && WordsOf(value).Any(Names.Contains);

    /// <summary>The words of a class list, as <c>related</c> and <c>links</c> of <c>relatedLinks</c> or <c>related-links</c>.</summary>
    private static IEnumerable<string> WordsOf(string value)
    {
        var start = 0;
        for (var i = 0; i <= value.Length; i++)
        {
            var ends = i == value.Length || !char.IsAsciiLetter(value[i]) || (i > start && IsCapitalInside(value, i));
            if (ends && i > start)
            {
                yield return value[start..i].ToLowerInvariant();
            }

            start = !ends ? start : i < value.Length && char.IsAsciiLetter(value[i]) ? i : i + 1;
        }
    }

    /// <summary>The "L" of <c>relatedLinks</c>.</summary>
    private static bool IsCapitalInside(string value, int at) => char.IsAsciiLetterUpper(value[at]) && char.IsAsciiLetterLower(value[at - 1]);

    private static bool IsListOfLinks(HtmlElement element) =>
        element.Name is "ul" or "ol" or "dl" or "div" or "section" or "table" or "p"
        && element.LinkLength > 0 && element.ProseLength * 4 < element.LinkLength && !element.SelfAndBelow().Any(part => part.Name is "h1" or "h2");

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
