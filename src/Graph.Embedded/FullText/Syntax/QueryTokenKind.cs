namespace Graph.Embedded.FullText.Syntax;

/// <summary>The kinds of pieces that a search consists of.</summary>
internal enum QueryTokenKind
{
    /// <summary>The end of the search.</summary>
    End,

    /// <summary><c>AND</c> or <c>&amp;&amp;</c>.</summary>
    And,

    /// <summary><c>OR</c> or <c>||</c>.</summary>
    Or,

    /// <summary><c>NOT</c> or <c>!</c>.</summary>
    Not,

    /// <summary><c>+</c> before what must be there.</summary>
    Plus,

    /// <summary><c>-</c> before what must not be there.</summary>
    Minus,

    /// <summary>A sign with a space behind it, which is a word.</summary>
    BareSign,

    /// <summary><c>(</c></summary>
    Open,

    /// <summary><c>)</c></summary>
    Close,

    /// <summary><c>:</c> behind a property.</summary>
    Colon,

    /// <summary><c>*</c> alone.</summary>
    Star,

    /// <summary><c>^</c> before a weight.</summary>
    Caret,

    /// <summary>A phrase in quotation marks.</summary>
    Quoted,

    /// <summary>A word.</summary>
    Term,

    /// <summary><c>~</c> with how far off a match may be.</summary>
    Tilde,

    /// <summary>A word with a star behind it.</summary>
    Prefix,

    /// <summary>A word with stars and question marks.</summary>
    Wildcard,

    /// <summary>A regular expression between slashes.</summary>
    Regex,

    /// <summary><c>[</c>, which begins a range with its lower end.</summary>
    RangeFrom,

    /// <summary><c>{</c>, which begins a range without its lower end.</summary>
    RangeAfter,

    /// <summary>The number behind <c>^</c>.</summary>
    Number,

    /// <summary><c>TO</c> inside a range.</summary>
    To,

    /// <summary><c>]</c></summary>
    RangeUpTo,

    /// <summary><c>}</c></summary>
    RangeBefore,

    /// <summary>An end of a range in quotation marks.</summary>
    QuotedBound,

    /// <summary>An end of a range.</summary>
    Bound,
}
