using Graph.Model;
using Graph.Relations.Claims;
using Graph.Relations.Files;
using Graph.Relations.Identity;

namespace Graph.Relations.Derivation;

/// <summary>An entity's properties: what all accepted claims about them add up to.</summary>
internal sealed record DerivedEntity(string Id, Value Properties)
{
    private const int StatementNameLength = 80;

    private static readonly string[] Dates = ["signedOn", "inForceOn", "presentedOn", "startsOn", "endsOn", "since", "until"];
    private static readonly string[] Naming = ["name", "item", "text"];
    private static readonly string[] StatusOrder = ["announced", "signed", "ratified", "in force", "suspended", "ended"];

    public Value ToRow() => RowValue.Map(("id", Value.Of(Id)), ("properties", Properties));

    public string? TextOrNull(string property) => Properties.AsMap().TryGetValue(property, out var value) ? value.AsStringOrNull() : null;

    /// <summary>All entities that some of these claims describe.</summary>
    public static IReadOnlyList<DerivedEntity> AllOf(IEnumerable<SupportingClaim> claims) => InParallel.Select(
        [.. claims.Where(claim => claim.Object is null).GroupBy(claim => claim.Supports, StringComparer.Ordinal)], group => From(group.Key, [.. group]));

    /// <summary>Adds up the accepted property claims of one entity; there is at least one.</summary>
    public static DerivedEntity From(string id, IReadOnlyList<SupportingClaim> claims)
    {
        var properties = new SortedDictionary<string, Value>(StringComparer.Ordinal)
        {
            ["id"] = Value.Of(id),
            ["createdAt"] = Value.Of(claims.Select(claim => claim.RecordedAt).Min(StringComparer.Ordinal)),
        };
        foreach (var group in claims.GroupBy(claim => claim.Predicate, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var tier = SupportingClaim.StrongestTier(group);
            SupportingClaim[] strongest = [.. group.Where(claim => claim.Tier == tier)];
            if (group.Key != "alias")
            {
                properties[group.Key] = Value.Of(Best(group.Key, Naming.Contains(group.Key) ? OwnFirst(strongest) : strongest));
            }

            AddQualifiers(properties, strongest);
        }

        AddNames(properties, id, claims);
        AddEventProperties(properties, id, claims);
        AddBounds(properties);
        return new DerivedEntity(id, RowValue.Properties(properties));
    }

    // What an analyst merged into something goes by its name.
    private static SupportingClaim[] OwnFirst(SupportingClaim[] claims) =>
        claims.Any(claim => claim.IsOwn) ? [.. claims.Where(claim => claim.IsOwn)] : claims;

    private static string? Best(string predicate, IReadOnlyList<SupportingClaim> claims)
    {
        var reported = claims.Where(claim => claim.Value is not null).Select(claim => (claim.Value ?? "", claim));
        return predicate switch
        {
            "status" => claims
                .OrderByDescending(claim => claim.ReportedAt ?? "", StringComparer.Ordinal)
                .ThenByDescending(claim => Array.IndexOf(StatusOrder, claim.Value))
                .ThenBy(claim => claim.Value, StringComparer.Ordinal)
                .Select(claim => claim.Value)
                .First(),
            _ when Dates.Contains(predicate) => BestValue.OfDates(reported),
            _ => BestValue.Of(reported),
        };
    }

    private static void AddQualifiers(SortedDictionary<string, Value> properties, IReadOnlyList<SupportingClaim> claims)
    {
        foreach (var name in claims.SelectMany(claim => claim.Qualifiers.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            properties[name] = Value.Of(BestValue.Of(
                claims.Where(claim => claim.Qualifiers.ContainsKey(name)).Select(claim => (claim.Qualifiers[name], claim))));
        }
    }

    private static void AddNames(SortedDictionary<string, Value> properties, string id, IReadOnlyList<SupportingClaim> claims)
    {
        var name = (Text(properties, "name") ?? Text(properties, "item") ?? Shortened(Text(properties, "text"))) ?? id;
        var isNamed = id.StartsWith("event:", StringComparison.Ordinal);
        string[] aliases = isNamed
            ? []
            : [.. claims.Where(claim => claim.Predicate is "name" or "alias" or "item" && claim.Tier != Modalities.Denied)
                .Select(claim => claim.Value)
                .OfType<string>()
                .Concat(StateFacts.NamesOf(id))
                .Where(value => value != name)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)];
        properties["name"] = Value.Of(name);
        properties["aliases"] = RowValue.Texts(aliases);
        properties["searchKeys"] = RowValue.Texts(aliases.Prepend(name).Select(NameKey.Of).Where(key => key.Length > 0).Distinct(StringComparer.Ordinal));
        if (id.StartsWith("treaty:", StringComparison.Ordinal))
        {
            properties["title"] = Value.Of(name);
        }

        if (id.StartsWith("state:", StringComparison.Ordinal))
        {
            StateFacts.Add(properties, id);
        }
    }

    private static void AddEventProperties(SortedDictionary<string, Value> properties, string id, IReadOnlyList<SupportingClaim> claims)
    {
        if (id.StartsWith("event:", StringComparison.Ordinal) && Text(properties, "kind") is { } kind)
        {
            properties["modality"] = Value.Of(SupportingClaim.StrongestTier(claims.Where(claim => claim.Predicate == "kind")));
            properties["ploverType"] = Value.Of(Plover.TypeOf(kind));
        }
    }

    private static void AddBounds(SortedDictionary<string, Value> properties)
    {
        foreach (var name in Dates.Append("saidAt"))
        {
            if (Text(properties, name) is { } date && IsoDate.Bounds(date) is { } bounds)
            {
                properties[name + "Min"] = Value.Of(bounds.Min);
                properties[name + "Max"] = Value.Of(bounds.Max);
            }
        }
    }

    private static string? Shortened(string? text)
    {
        if (text is null || text.Length <= StatementNameLength)
        {
            return text;
        }

        var space = text.LastIndexOf(' ', StatementNameLength);
        return text[..(space > 0 ? space : StatementNameLength)] + "…";
    }

    private static string? Text(SortedDictionary<string, Value> properties, string name) =>
        properties.TryGetValue(name, out var value) ? value.AsStringOrNull() : null;
}
