namespace Graph.Extraction.Records;

/// <summary>What a column of a record says.</summary>
internal enum RecordRole
{
    /// <summary>Something that no graph is made of.</summary>
    Other,

    /// <summary>Who came, with office and name: <c>King Kalakaua</c>.</summary>
    Visitor,

    /// <summary>A visitor to whoever keeps the register: a column for a country beside it is the visitor's own.</summary>
    Guest,

    /// <summary>The visitor's office, where the name stands alone: <c>secretary</c>.</summary>
    Office,

    /// <summary>The visitor's state.</summary>
    From,

    /// <summary>The state visited.</summary>
    Host,

    /// <summary>A state that other columns tell the part of: the state visited, the visitor's beside one that is visited, or the giver's.</summary>
    Country,

    /// <summary>The cities visited.</summary>
    Locale,

    /// <summary>The first day.</summary>
    Start,

    /// <summary>The last day.</summary>
    End,

    /// <summary>What happened, in prose.</summary>
    Remarks,

    /// <summary>Who got a gift.</summary>
    Recipient,

    /// <summary>The body the recipient works for.</summary>
    Agency,

    /// <summary>Who gave it.</summary>
    Donor,

    /// <summary>The giver's state.</summary>
    DonorState,

    /// <summary>The things, in prose.</summary>
    Items,

    /// <summary>The day of the gift.</summary>
    Received,

    /// <summary>The year it was entered under.</summary>
    Year,

    /// <summary>Its value in US dollars, or in the currency the column names.</summary>
    Value,

    /// <summary>Where the gift went.</summary>
    Disposition,
}
