namespace Graph.Bolt;

/// <summary>A hint or warning about a statement that ran.</summary>
public interface INotification
{
    /// <summary>The server's code, such as <c>Neo.ClientNotification.Statement.CartesianProduct</c>.</summary>
    string Code { get; }

    /// <summary>A few words.</summary>
    string Title { get; }

    /// <summary>A sentence or two.</summary>
    string Description { get; }

    /// <summary>Where in the statement; null where it has no place.</summary>
    IInputPosition? Position { get; }

    /// <summary>The severity as the server wrote it: <c>WARNING</c> or <c>INFORMATION</c>.</summary>
    string RawSeverityLevel { get; }

    /// <summary>The severity.</summary>
    NotificationSeverity SeverityLevel { get; }

    /// <summary>The category as the server wrote it, such as <c>PERFORMANCE</c>.</summary>
    string RawCategory { get; }

    /// <summary>The category.</summary>
    NotificationCategory Category { get; }
}
