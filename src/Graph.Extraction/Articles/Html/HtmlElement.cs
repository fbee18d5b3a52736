using System.Text;

namespace Graph.Extraction.Articles.Html;

/// <summary>An element of a page with what it holds; text stands among its children as strings.</summary>
internal sealed class HtmlElement(string name, IReadOnlyDictionary<string, string> attributes)
{
    private readonly List<object> _children = [];

    /// <summary>In lower case.</summary>
    public string Name { get; } = name;

    /// <summary>Elements and texts in order.</summary>
    public IReadOnlyList<object> Children => _children;

    public IEnumerable<HtmlElement> Elements => _children.OfType<HtmlElement>();

    /// <summary>The characters of running text below it: outside links, and outside what belongs to the page.</summary>
    public int ProseLength { get; set; }

    /// <summary>The characters of links below it.</summary>
    public int LinkLength { get; set; }

    /// <summary>An attribute's value; null where it has none.</summary>
    public string? this[string attribute] => attributes.GetValueOrDefault(attribute);

    public void Add(object child) => _children.Add(child);

    /// <summary>This and everything below it, in the order of the page.</summary>
    public IEnumerable<HtmlElement> SelfAndBelow()
    {
        var waiting = new Stack<HtmlElement>([this]);
        while (waiting.TryPop(out var element))
        {
            yield return element;
            for (var i = element._children.Count - 1; i >= 0; i--)
            {
                if (element._children[i] is HtmlElement child)
                {
                    waiting.Push(child);
                }
            }
        }
    }

    /// <summary>All text below it, space collapsed.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        AddText(text);
        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private void AddText(StringBuilder text)
    {
        foreach (var child in _children)
        {
            if (child is HtmlElement element)
            {
                element.AddText(text);
            }
            else
            {
                text.Append((string)child);
            }
        }
    }
}
