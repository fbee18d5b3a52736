using Graph.Extraction.Actors;

namespace Graph.Extraction.Records;

/// <summary>What sort of visit a remark says it was.</summary>
internal static class VisitTypes
{
    /// <summary>The type a run of words names right before "visit" or "trip", or by itself; null where it names none.</summary>
    public static string? In(TokenView view, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if ((view.Word(at) is "visit" or "Visit" or "trip" or "Trip" || view.Word(at) is "call" && view.Word(at - 1) is "courtesy") && Before(view, first, at) is { } type)
            {
                return type;
            }

            if (Alone(view, at, end) is { } other)
            {
                return other;
            }
        }

        return null;
    }

    /// <summary>The type that "during a private visit" and "on an official trip" name; null where nothing does.</summary>
    public static string? During(TokenView view, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (view.Word(at) is "visit" or "Visit" or "trip" && Before(view, first, at) is { } type && Opening(view, first, at) is "during" or "on" or "for" or "while")
            {
                return type;
            }
        }

        return null;
    }

    /// <summary>The word before the article of the phrase that ends in "visit".</summary>
    private static string Opening(TokenView view, int first, int noun)
    {
        var at = noun - 1;
        while (at > first && (Adjective(view.Word(at)) is not null || view.Word(at) is "a" or "an" or "the" or "his" or "her"))
        {
            at--;
        }

        return view.Word(at).ToString();
    }

    private static string? Before(TokenView view, int first, int noun)
    {
        var words = new List<string>();
        for (var at = noun - 1; at >= first && noun - at < 5 && Adjective(view.Word(at)) is { } adjective; at--)
        {
            if (adjective.Length > 0)
            {
                words.Insert(0, adjective);
            }
        }

        var type = string.Join(' ', words.Distinct());
        return type.Length == 0 ? null : type;
    }

    /// <summary>The type an adjective names; empty for one that says nothing of it, null for any other word.</summary>
    private static string? Adjective(ReadOnlySpan<char> word) => word.ToString().ToLowerInvariant() switch
    {
        "state" => "state",
        "official" or "offical" => "official",
        "working" => "working",
        "private" or "personal" => "private",
        "informal" => "informal",
        "unofficial" => "unofficial",
        "courtesy" => "courtesy",
        "goodwill" or "will" or "good" => "goodwill",
        "fishing" or "hunting" or "golf" or "vacation" => "vacation",
        "inspection" => "inspection",
        "select" or "brief" or "short" or "and" or "presidential" or "-" => "",
        _ => null,
    };

    private static string? Alone(TokenView view, int at, int end) => view.Word(at) switch
    {
        "Vacation" or "vacation" or "vacationed" or "Vacationed" or "Honeymoon" => "vacation",
        "Stopped" or "stopped" or "Stopover" or "stopover" or "Refueled" or "Refueling" or "refueling" or "layover" => "stopover",
        "stop" when view.Word(at - 1) is "Overnight" or "overnight" or "Refueling" or "refueling" or "Rest" or "rest" or "brief" or "Brief" or "fuel" or "Refuelling" => "stopover",
        "route" when view.Word(at - 1) is "En" => "transit",
        "Transit" or "transit" when at + 1 < end || view.Word(at) is "Transit" => "transit",
        _ => null,
    };
}
