using Graph.Bolt.Transport;

namespace Graph.Bolt;

/// <summary>
/// Which notifications a server is asked for; it need not look for the others. Where nothing is said the server's own
/// settings hold (https://neo4j.com/docs/bolt/current/bolt/message/#messages-hello).
/// </summary>
/// <param name="MinimumSeverity">The least severe, in the server's word; <c>OFF</c> for none at all.</param>
/// <param name="DisabledCategories">Those left out, in the server's words.</param>
internal sealed record NotificationFilter(string? MinimumSeverity, IReadOnlyList<string>? DisabledCategories)
{
    private static readonly ProtocolVersion Known = new(5, 2);
    private static readonly ProtocolVersion CategoriesRenamed = new(5, 5);

    /// <summary>No notifications.</summary>
    public static NotificationFilter None { get; } = new("OFF", DisabledCategories: null);

    /// <summary>Those of a severity and outside some categories; at least one of both has to be said.</summary>
    public static NotificationFilter Create(Severity? minimumSeverity, Category[]? disabledCategories)
    {
        if (minimumSeverity is null && disabledCategories is null)
        {
            throw new ArgumentException("Say a minimum severity, disabled categories, or both.", nameof(minimumSeverity));
        }

        return new NotificationFilter(
            minimumSeverity is { } severity ? Word(severity) : null, disabledCategories?.Select(Word).ToArray());
    }

    /// <summary>Adds what HELLO, BEGIN and RUN say of it in a version of Bolt; throws for a version before 5.2, which knows none.</summary>
    public void AddTo(Dictionary<string, object?> details, ProtocolVersion version)
    {
        if (version < Known)
        {
            throw new UnsupportedFeatureException($"The server speaks Bolt {version}; notifications can be chosen from {Known} on.");
        }

        if (MinimumSeverity is not null)
        {
            details["notifications_minimum_severity"] = MinimumSeverity;
        }

        if (DisabledCategories is not null)
        {
            var name = version >= CategoriesRenamed ? "notifications_disabled_classifications" : "notifications_disabled_categories";
            details[name] = DisabledCategories;
        }
    }

    private static string Word<T>(T value)
        where T : struct, Enum => Enum.IsDefined(value) ? value.ToString().ToUpperInvariant() : throw new ArgumentOutOfRangeException(nameof(value), value, null);
}
