namespace Graph.Cypher.Text;

/// <summary>The kinds of token.</summary>
internal enum TokenKind : byte
{
    /// <summary>The end of the text.</summary>
    End,

    /// <summary>A bare word: a name or a keyword.</summary>
    Word,

    /// <summary>A name in backticks.</summary>
    QuotedName,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number with a point or an exponent.</summary>
    Float,

    /// <summary>A text in quotes.</summary>
    String,

    /// <summary><c>(</c>.</summary>
    LeftParenthesis,

    /// <summary><c>)</c>.</summary>
    RightParenthesis,

    /// <summary><c>[</c>.</summary>
    LeftBracket,

    /// <summary><c>]</c>.</summary>
    RightBracket,

    /// <summary><c>{</c>.</summary>
    LeftBrace,

    /// <summary><c>}</c>.</summary>
    RightBrace,

    /// <summary><c>,</c>.</summary>
    Comma,

    /// <summary><c>.</c>.</summary>
    Dot,

    /// <summary><c>..</c>.</summary>
    DotDot,

    /// <summary><c>:</c>.</summary>
    Colon,

    /// <summary><c>::</c>.</summary>
    ColonColon,

    /// <summary><c>;</c>.</summary>
    Semicolon,

    /// <summary><c>$</c>.</summary>
    Dollar,

    /// <summary><c>=</c>.</summary>
    Equal,

    /// <summary><c>=~</c>.</summary>
    EqualTilde,

    /// <summary><c>&lt;></c>.</summary>
    NotEqual,

    /// <summary><c>!=</c>, which is no operator.</summary>
    ExclamationEqual,

    /// <summary><c>&lt;</c>.</summary>
    Less,

    /// <summary><c>&lt;=</c>.</summary>
    LessOrEqual,

    /// <summary><c>></c>.</summary>
    Greater,

    /// <summary><c>>=</c>.</summary>
    GreaterOrEqual,

    /// <summary><c>+</c>.</summary>
    Plus,

    /// <summary><c>+=</c>.</summary>
    PlusEqual,

    /// <summary><c>-</c>.</summary>
    Minus,

    /// <summary><c>*</c>.</summary>
    Star,

    /// <summary><c>/</c>.</summary>
    Slash,

    /// <summary><c>%</c>.</summary>
    Percent,

    /// <summary><c>^</c>.</summary>
    Caret,

    /// <summary><c>|</c>.</summary>
    Bar,

    /// <summary><c>||</c>.</summary>
    BarBar,

    /// <summary><c>&amp;</c>.</summary>
    Ampersand,

    /// <summary><c>!</c>.</summary>
    Exclamation,

    /// <summary>A character that begins nothing.</summary>
    Unknown,
}
