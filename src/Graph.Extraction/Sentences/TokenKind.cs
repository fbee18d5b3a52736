namespace Graph.Extraction.Sentences;

/// <summary>What a token is, by its characters alone.</summary>
internal enum TokenKind
{
    /// <summary>Letters, with inner hyphens, apostrophes and the dots of initials: <c>Jong-un</c>, <c>U.S.</c>, <c>don’t</c>.</summary>
    Word,

    /// <summary>Digits with separators: <c>1950</c>, <c>2.5</c>, <c>1,000</c>, <c>09:35</c>; also <c>9th</c>, <c>1950s</c>.</summary>
    Number,

    /// <summary>A possessive ending split from its word: <c>’s</c>, or the bare <c>’</c> after a plural.</summary>
    Possessive,

    /// <summary>A double or single quotation mark, of any style (never an apostrophe inside a word).</summary>
    Quote,

    /// <summary>Any other mark, one character a token, except runs of dots and dashes.</summary>
    Punctuation,
}
