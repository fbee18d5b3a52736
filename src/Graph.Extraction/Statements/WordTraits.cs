namespace Graph.Extraction.Statements;

/// <summary>What a word can be a part of, by the tables. A word without a trait need not be looked up in the trait's table.</summary>
[Flags]
internal enum WordTraits : ushort
{
    /// <summary>Of no table.</summary>
    None = 0,

    /// <summary>The first word of a verb that reports.</summary>
    ReportVerb = 1,

    /// <summary>A noun that reports.</summary>
    ReportNoun = 2,

    /// <summary>A noun or verb that tells of an event.</summary>
    Event = 4,

    /// <summary>A verb of signing.</summary>
    Signing = 8,

    /// <summary>A word for a kind of agreement.</summary>
    Agreement = 16,

    /// <summary>A verb or noun of giving.</summary>
    Giving = 32,

    /// <summary>A verb of exchanging.</summary>
    Exchange = 64,

    /// <summary>The first word of a title.</summary>
    Title = 128,

    /// <summary>The first word of a proper name of the tables, where it is written with a capital.</summary>
    Name = 256,

    /// <summary>A word that a date can begin with.</summary>
    Date = 512,

    /// <summary>A word that a description or a pronoun can begin with.</summary>
    Opener = 1024,

    /// <summary>A word of what is made up.</summary>
    Fiction = 2048,

    /// <summary>An adverb, where it is no name.</summary>
    Adverb = 4096,
}
