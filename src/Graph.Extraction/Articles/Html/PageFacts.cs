using System.Text.Json;
using Graph.Extraction.Dates;

namespace Graph.Extraction.Articles.Html;

/// <summary>What a page says about its article: in its head, in linked data, and in the article itself.</summary>
internal sealed class PageFacts
{
    private static readonly string[] DateNames =
    [
        "article:published_time", "ld:datePublished", "datePublished", "pubdate", "publishdate", "publish-date", "parsely-pub-date",
        "dc.date", "dc.date.issued",
        "dcterms.date", "date", "sailthru.date",
    ];

    private readonly Dictionary<string, string> _meta = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<HtmlElement> _elements;

    public PageFacts(HtmlElement page)
    {
        _elements = [.. page.SelfAndBelow()];
        foreach (var meta in _elements.Where(element => element.Name == "meta"))
        {
            if ((meta["property"] ?? meta["name"] ?? meta["itemprop"]) is { } name && meta["content"] is { Length: > 0 } content)
            {
                _meta.TryAdd(name, content.Trim());
            }
        }

        foreach (var script in _elements.Where(element => element.Name == "script" && element["type"] == "application/ld+json"))
        {
            ReadLinkedData(string.Concat(script.Children.OfType<string>()));
        }
    }

    public string? Publisher => Meta("og:site_name", "publisher", "ld:publisher", "application-name", "dc.publisher");

    public string? Title
    {
        get
        {
            var title = Meta("og:title", "ld:headline", "twitter:title") ?? First("h1") ?? First("title");
            return title is not null && Publisher is { } publisher ? WithoutPublisher(title, publisher) : title;
        }
    }

    public string? Url => Meta("og:url") ?? _elements.Find(element => element.Name == "link" && element["rel"] == "canonical")?["href"];

    public string? PublishedAt =>
        DateNames.Select(name => IsoDates.Normalize(Meta(name)))
            .Append(IsoDates.Normalize(_elements.Find(element => element["itemprop"] == "datePublished")?["datetime"]))
            .Append(IsoDates.Normalize(_elements.Find(element => element.Name == "time" && element["datetime"] is not null)?["datetime"]))
            .FirstOrDefault(date => date is not null);

    /// <summary>ISO 639-1 code.</summary>
    public string? Language =>
        _elements.Find(element => element.Name == "html")?["lang"] is { Length: >= 2 } language
        && (language.Length == 2 || language[2] is '-' or '_')
            ? language[..2].ToLowerInvariant()
            : null;

    /// <summary>The first headline of the page.</summary>
    public HtmlElement? Headline => _elements.Find(element => element.Name == "h1" && element.Text().Length > 0);

    private string? Meta(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_meta.TryGetValue(name, out var value) && value.Length > 0)
            {
                return value;
            }
        }

        return null;
    }

    private string? First(string name) =>
        _elements.Where(element => element.Name == name).Select(element => element.Text()).FirstOrDefault(text => text.Length > 0);

    /// <summary>"Talks end in Paris | The Gazette" is called "Talks end in Paris".</summary>
    private static string WithoutPublisher(string title, string publisher)
    {
        if (!title.EndsWith(publisher, StringComparison.OrdinalIgnoreCase) || title.Length <= publisher.Length)
        {
            return title;
        }

        var rest = title[..^publisher.Length].TrimEnd();
        return rest.Length > 1 && rest[^1] is '|' or '-' or '\u2013' or '\u2014' or ':' or '\u00B7' ? rest[..^1].TrimEnd() : title;
    }

    private void ReadLinkedData(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            ReadLinkedData(document.RootElement);
        }
        catch (JsonException)
        {
            // Pages have broken scripts; what they would have said is not known then.
        }
    }

    private void ReadLinkedData(JsonElement data)
    {
        if (data.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in data.EnumerateArray())
            {
                ReadLinkedData(item);
            }
        }
        else if (data.ValueKind == JsonValueKind.Object)
        {
            Note(data, "headline", "ld:headline");
            Note(data, "datePublished", "ld:datePublished");
            if (data.TryGetProperty("publisher", out var publisher) && publisher.ValueKind == JsonValueKind.Object)
            {
                Note(publisher, "name", "ld:publisher");
            }

            if (data.TryGetProperty("@graph", out var graph))
            {
                ReadLinkedData(graph);
            }
        }
    }

    private void Note(JsonElement data, string member, string name)
    {
        if (data.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text)
        {
            _meta.TryAdd(name, text);
        }
    }
}
