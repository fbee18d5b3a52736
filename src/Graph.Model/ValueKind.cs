namespace Graph.Model;

/// <summary>The types a Cypher value can have, in openCypher's and Bolt's terms.</summary>
public enum ValueKind : byte
{
    /// <summary>The absent value. It is a value of its own, never a C# null.</summary>
    Null,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A signed 64-bit integer.</summary>
    Integer,

    /// <summary>An IEEE 754 double, NaN and infinities included.</summary>
    Float,

    /// <summary>Text, as UTF-16.</summary>
    String,

    /// <summary>A byte array; it cannot be written in Cypher, only passed as a parameter.</summary>
    Bytes,

    /// <summary>An ordered list of values.</summary>
    List,

    /// <summary>A map from string keys to values.</summary>
    Map,

    /// <summary>A node.</summary>
    Node,

    /// <summary>A relationship.</summary>
    Relationship,

    /// <summary>A path.</summary>
    Path,

    /// <summary>A calendar date.</summary>
    Date,

    /// <summary>A time of day without an offset.</summary>
    LocalTime,

    /// <summary>A time of day with an offset from UTC.</summary>
    Time,

    /// <summary>A date and time without an offset.</summary>
    LocalDateTime,

    /// <summary>A date and time with an offset or a named zone.</summary>
    DateTime,

    /// <summary>Months, days, seconds and nanoseconds.</summary>
    Duration,

    /// <summary>A point in a coordinate reference system.</summary>
    Point,
}
