using Graph.Extraction.Sentences;

namespace Graph.Extraction.Events;

/// <summary>What the headings above a list say of the visits in it.</summary>
internal sealed record VisitHeading
{
    /// <summary>A heading with fewer characters, such as a country or a month, divides the list that it stands in.</summary>
    private const int ShortestHeading = 12;

    private static readonly string[] Visits = ["visits", "trips", "travels", "journeys"];

    private static readonly string[] ToCome = ["planned", "future", "upcoming", "scheduled"];

    /// <summary>Before any heading.</summary>
    public static VisitHeading None { get; } = new();

    public bool IsOfVisits { get; private init; }

    public bool IsOfStateVisits { get; private init; }

    /// <summary>actual or planned.</summary>
    public string Modality { get; private init; } = "actual";

    /// <summary>The person whose visits they are; null where the heading names none.</summary>
    public string? Traveller { get; private init; }

    /// <summary>Who receives the guests; null where the list is of one traveller's visits.</summary>
    public ReceivingSide? Host { get; private init; }

    /// <summary>What holds below the next heading, which stands under this one or takes its place.</summary>
    public VisitHeading Next(Reading reading, TextSpan heading)
    {
        var words = heading.Of(reading.Text);
        var isOfVisits = HasAny(words, Visits) && !Has(words, "gift");
        var isSubheading = words.Length < ShortestHeading || words.IndexOfAnyInRange('0', '9') >= 0;
        var host = isOfVisits ? ReceivingSide.In(reading, heading) : Host;
        return new VisitHeading
        {
            IsOfVisits = isOfVisits || (IsOfVisits && isSubheading),
            IsOfStateVisits = isOfVisits ? Has(words, "state visits") : IsOfStateVisits && isSubheading,
            Modality = HasAny(words, ToCome) ? "planned" : "actual",
            Traveller = !isOfVisits ? Traveller : host is not null ? null : PersonIn(reading, heading) ?? Traveller,
            Host = host,
        };
    }

    private static string? PersonIn(Reading reading, TextSpan heading) =>
        reading.Actors.StartingIn(heading).SelectMany(mention => mention.ActorIds).FirstOrDefault(EventParticipants.IsPerson);

    private static bool Has(ReadOnlySpan<char> words, string part) => words.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static bool HasAny(ReadOnlySpan<char> words, string[] parts)
    {
        foreach (var part in parts)
        {
            if (Has(words, part))
            {
                return true;
            }
        }

        return false;
    }
}
