namespace Graph.Bolt;

/// <summary>How severe a notification is.</summary>
public enum NotificationSeverity
{
    /// <summary>Something that is likely not what was meant.</summary>
    Warning,

    /// <summary>A hint.</summary>
    Information,

    /// <summary>A word that this driver does not know; <see cref="INotification.RawSeverityLevel"/> has it.</summary>
    Unknown,
}
