using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace Graph.Extraction.Articles.Html;

/// <summary>
/// Builds the elements of a page from its tokens. The tokens are those of the HTML standard; the tree is simpler than the
/// standard's, whose repairs take quadratic time on broken pages, and no deeper than <see cref="MostOpen"/>.
/// </summary>
internal sealed class HtmlTree
{
    /// <summary>Elements that are nested deeper lie beside each other.</summary>
    private const int MostOpen = 200;

    private static readonly HashSet<string> Void = Set("area base br col embed hr img input link meta source track wbr");

    /// <summary>Starting one of these ends an open paragraph.</summary>
    private static readonly HashSet<string> EndsParagraph = Set(
        "address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main menu nav ol p " +
        "pre section table ul");

    /// <summary>What starting an element ends, within the element after the colon.</summary>
    private static readonly Dictionary<string, (HashSet<string> Ends, HashSet<string> Within)> Ending = new(StringComparer.Ordinal)
    {
        ["li"] = (Set("li"), Set("ul ol menu")),
        ["dt"] = (Set("dt dd"), Set("dl")),
        ["dd"] = (Set("dt dd"), Set("dl")),
        ["tr"] = (Set("tr"), Set("table")),
        ["td"] = (Set("td th"), Set("tr table")),
        ["th"] = (Set("td th"), Set("tr table")),
        ["option"] = (Set("option"), Set("select")),
        ["body"] = (Set("head"), Set("html")),
    };

    private static readonly Dictionary<string, string> NoAttributes = [];

    private readonly List<HtmlElement> _open = [];
    private readonly Dictionary<string, int> _openByName = new(StringComparer.Ordinal);

    private HtmlTree() => _open.Add(new HtmlElement("#page", NoAttributes));

    /// <summary>The root that holds the page's elements.</summary>
    public static HtmlElement Read(string html)
    {
        var tree = new HtmlTree();
        using var source = new TextSource(html);
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver);
        for (var token = tokenizer.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokenizer.Get())
        {
            tree.Take(token, tokenizer);
        }

        return tree._open[0];
    }

    private void Take(HtmlToken token, HtmlTokenizer tokenizer)
    {
        switch (token.Type)
        {
            case HtmlTokenType.Character:
                _open[^1].Add(token.Data);
                break;
            case HtmlTokenType.StartTag:
                tokenizer.State = ModeAfter(token.Name);
                Start(token.AsTag());
                break;
            case HtmlTokenType.EndTag:
                Close(token.Name);
                break;
        }
    }

    /// <summary>How the text inside an element is read: markup counts for nothing in scripts.</summary>
    private static HtmlParseMode ModeAfter(string name) => name switch
    {
        "script" => HtmlParseMode.Script,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" or "noscript" => HtmlParseMode.Rawtext,
        "title" or "textarea" => HtmlParseMode.RCData,
        _ => HtmlParseMode.PCData,
    };

    private void Start(HtmlTagToken tag)
    {
        if (EndsParagraph.Contains(tag.Name) && _openByName.GetValueOrDefault("p") > 0)
        {
            Close("p");
        }

        if (Ending.TryGetValue(tag.Name, out var rule))
        {
            CloseNearest(rule.Ends, rule.Within);
        }

        var element = new HtmlElement(tag.Name, AttributesOf(tag));
        _open[^1].Add(element);
        if (!Void.Contains(tag.Name) && !tag.IsSelfClosing && _open.Count < MostOpen)
        {
            _open.Add(element);
            _openByName[tag.Name] = _openByName.GetValueOrDefault(tag.Name) + 1;
        }
    }

    private static Dictionary<string, string> AttributesOf(HtmlTagToken tag)
    {
        if (tag.Attributes.Count == 0)
        {
            return NoAttributes;
        }

        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var attribute in tag.Attributes)
        {
            attributes.TryAdd(attribute.Name, attribute.Value);
        }

        return attributes;
    }

    private void CloseNearest(HashSet<string> names, HashSet<string> within)
    {
        for (var i = _open.Count - 1; i > 0 && !within.Contains(_open[i].Name); i--)
        {
            if (names.Contains(_open[i].Name))
            {
                CloseFrom(i);
                return;
            }
        }
    }

    private void Close(string name)
    {
        if (_openByName.GetValueOrDefault(name) > 0)
        {
            CloseFrom(_open.FindLastIndex(element => element.Name == name));
        }
    }

    private void CloseFrom(int index)
    {
        for (var i = _open.Count - 1; i >= index; i--)
        {
            _openByName[_open[i].Name]--;
        }

        _open.RemoveRange(index, _open.Count - index);
    }

    private static HashSet<string> Set(string names) => names.Split(' ').ToHashSet(StringComparer.Ordinal);
}
