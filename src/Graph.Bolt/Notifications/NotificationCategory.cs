namespace Graph.Bolt;

/// <summary>What a notification is about.</summary>
public enum NotificationCategory
{
    /// <summary>A hint in a statement that cannot be followed.</summary>
    Hint,

    /// <summary>A label, type, property or other name that the database does not know.</summary>
    Unrecognized,

    /// <summary>Something this server cannot do, or does by way of trial.</summary>
    Unsupported,

    /// <summary>A statement that may be slow.</summary>
    Performance,

    /// <summary>Something that a later version will not have.</summary>
    Deprecation,

    /// <summary>None of the others.</summary>
    Generic,

    /// <summary>Something that may not be secure.</summary>
    Security,

    /// <summary>Databases and servers.</summary>
    Topology,

    /// <summary>Indexes and constraints.</summary>
    Schema,

    /// <summary>A word that this driver does not know; <see cref="INotification.RawCategory"/> has it.</summary>
    Unknown,
}
