namespace Graph.Relations.Identity;

/// <summary>How much the name of an agreement alone tells, weakest first.</summary>
internal enum NameStrength
{
    /// <summary>"Joint Statement", "US-China Memorandum of Understanding": the same parties make many.</summary>
    Form,

    /// <summary>"Mutual Defense Treaty": one for its parties, but others have one too.</summary>
    Subject,

    /// <summary>"Good Friday Agreement": the name of one in particular.</summary>
    Proper,
}
