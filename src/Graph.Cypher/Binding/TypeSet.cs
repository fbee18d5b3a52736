using Graph.Model;

namespace Graph.Cypher.Binding;

/// <summary>A set of <see cref="ValueKind"/>s, one bit each; null belongs to every set.</summary>
[Flags]
internal enum TypeSet
{
    /// <summary>Only null.</summary>
    None = 0,

    /// <summary>True and false.</summary>
    Boolean = 1 << ValueKind.Boolean,

    /// <summary>Integers.</summary>
    Integer = 1 << ValueKind.Integer,

    /// <summary>Floats.</summary>
    Float = 1 << ValueKind.Float,

    /// <summary>Texts.</summary>
    String = 1 << ValueKind.String,

    /// <summary>Byte arrays.</summary>
    Bytes = 1 << ValueKind.Bytes,

    /// <summary>Lists.</summary>
    List = 1 << ValueKind.List,

    /// <summary>Maps.</summary>
    Map = 1 << ValueKind.Map,

    /// <summary>Nodes.</summary>
    Node = 1 << ValueKind.Node,

    /// <summary>Relationships.</summary>
    Relationship = 1 << ValueKind.Relationship,

    /// <summary>Paths.</summary>
    Path = 1 << ValueKind.Path,

    /// <summary>Dates.</summary>
    Date = 1 << ValueKind.Date,

    /// <summary>Local times.</summary>
    LocalTime = 1 << ValueKind.LocalTime,

    /// <summary>Times with an offset.</summary>
    Time = 1 << ValueKind.Time,

    /// <summary>Local dates and times.</summary>
    LocalDateTime = 1 << ValueKind.LocalDateTime,

    /// <summary>Dates and times with an offset or zone.</summary>
    DateTime = 1 << ValueKind.DateTime,

    /// <summary>Durations.</summary>
    Duration = 1 << ValueKind.Duration,

    /// <summary>Points.</summary>
    Point = 1 << ValueKind.Point,

    /// <summary>Integers and floats.</summary>
    Number = Integer | Float,

    /// <summary>
    /// A number of which Neo4j forgets whether it is an integer or a float: what <c>reduce</c> makes of an integer by a step that
    /// gives floats. It can be compared, returned and put into lists and maps, and nothing takes it that takes numbers.
    /// </summary>
    SomeNumber = 1 << 30,

    /// <summary>Nodes and relationships.</summary>
    Entity = Node | Relationship,

    /// <summary>Points in time of every type.</summary>
    Instant = Date | LocalTime | Time | LocalDateTime | DateTime,

    /// <summary>What a property may hold.</summary>
    Storable = Boolean | Number | String | Bytes | List | Instant | Duration | Point,

    /// <summary>Everything.</summary>
    Any = Boolean | Number | String | Bytes | List | Map | Entity | Path | Instant | Duration | Point,
}
