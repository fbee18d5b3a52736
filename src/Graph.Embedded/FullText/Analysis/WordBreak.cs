namespace Graph.Embedded.FullText.Analysis;

/// <summary>What a character does to the bounds of words (Unicode Standard Annex 29, table 3), as far as splitting asks.</summary>
internal enum WordBreak
{
    /// <summary>Belongs to no word.</summary>
    Other,

    /// <summary>Letters of alphabets and syllabaries that go on.</summary>
    Letter,

    /// <summary>Digits.</summary>
    Numeric,

    /// <summary>Joins letters and digits: the low line and its like.</summary>
    ExtendNumLet,

    /// <summary>Joins letters.</summary>
    MidLetter,

    /// <summary>Joins digits.</summary>
    MidNum,

    /// <summary>Joins letters, and digits.</summary>
    MidNumLet,

    /// <summary>Belongs to the character before it.</summary>
    Extend,

    /// <summary>Katakana go on among themselves.</summary>
    Katakana,

    /// <summary>Each is a word: ideographs and hiragana.</summary>
    Single,

    /// <summary>Written without spaces; a run is a word.</summary>
    SouthEastAsian,

    /// <summary>A picture, which is a word.</summary>
    Emoji,
}
