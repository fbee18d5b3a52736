namespace Graph.Extraction.Sentences;

/// <summary>Splits text into tokens in one pass. Nothing is dropped but space, and nothing is changed.</summary>
internal ref struct Tokenizer
{
    /// <summary>What is longer than this after a link's bracket is no address: a broken text may have brackets that never close.</summary>
    private const int LongestAddress = 4000;

    private readonly ReadOnlySpan<char> _text;
    private readonly int _end;
    private readonly List<Token> _tokens;
    private bool _singleQuoteOpen;

    private Tokenizer(ReadOnlySpan<char> text, TextSpan span, List<Token> tokens)
    {
        _text = text;
        _end = span.End;
        _tokens = tokens;
    }

    /// <summary>Adds the tokens of one stretch of text, usually a passage, to a list.</summary>
    public static void Read(ReadOnlySpan<char> text, TextSpan span, List<Token> tokens)
    {
        var tokenizer = new Tokenizer(text, span, tokens);
        var position = span.Start;
        while (position < span.End)
        {
            position = Characters.IsSpace(text[position]) ? position + 1 : tokenizer.ReadOne(position);
        }
    }

    private int ReadOne(int start)
    {
        var c = _text[start];
        if (Characters.IsLetter(c))
        {
            return ReadWord(start);
        }

        if (char.IsAsciiDigit(c))
        {
            return ReadNumber(start);
        }

        return Characters.IsQuote(c) ? ReadQuote(start) : ReadMark(start);
    }

    private int ReadWord(int start)
    {
        var position = start + 1;
        var segment = start;
        while (position < _end)
        {
            var c = _text[position];
            if (Characters.IsLetter(c) || char.IsAsciiDigit(c))
            {
                position++;
            }
            else if (Characters.IsHyphen(c) && LetterAt(position + 1) && IsOfOtherTimes(_text[start..position]))
            {
                // The hyphen of "then-President" is none of the two words.
                return AddWord(start, position) + 1;
            }
            else if (JoinsLetters(c, position))
            {
                segment = ++position;
            }
            else if (c == '.' && IsDomain(position + 1))
            {
                segment = ++position;
            }
            else if (c == '.' && position - segment == 1 && (LetterAt(position + 1) || IsInitial(start, position)))
            {
                segment = ++position;
            }
            else
            {
                break;
            }
        }

        if (position < _end && _text[position] == '.' && Abbreviations.TakesDot(_text[start..position]))
        {
            position++;
        }

        return _text[position.._end].StartsWith("://", StringComparison.Ordinal) ? ReadAddress(start) : AddWord(start, position);
    }

    /// <summary>"then-President Berg", "ex-minister Berg"</summary>
    private static bool IsOfOtherTimes(ReadOnlySpan<char> word) => Same(word, "then") || Same(word, "ex");

    /// <summary>"example.com": the dot belongs to the name of a site.</summary>
    private readonly bool IsDomain(int position) =>
        position + 3 <= _end && !(position + 3 < _end && (Characters.IsLetter(_text[position + 3]) || char.IsAsciiDigit(_text[position + 3])))
        && _text.Slice(position, 3) is "com" or "org" or "net" or "gov" or "edu";

    /// <summary>A web address is one mark, not words.</summary>
    private readonly int ReadAddress(int start)
    {
        var end = start;
        while (end < _end && !Characters.IsSpace(_text[end]))
        {
            end++;
        }

        return AddMark(start, end);
    }

    /// <summary>A hyphen, an apostrophe or an ampersand between letters belongs to the word.</summary>
    private readonly bool JoinsLetters(char c, int position) =>
        (Characters.IsHyphen(c) && (LetterAt(position + 1) || DigitAt(position + 1)))
        || ((Characters.IsApostrophe(c) || c == '&') && LetterAt(position + 1));

    /// <summary>The dot after "S" in "U.S." and after a lone capital, as in "J. Smith", belongs to the word.</summary>
    private readonly bool IsInitial(int start, int position) => position - start > 1 ? _text[position - 2] == '.' : char.IsUpper(_text[start]);

    private int AddWord(int start, int end)
    {
        if (end - start > 2 && _text[end - 1] is 's' or 'S' && Characters.IsApostrophe(_text[end - 2]) && !IsContraction(_text[start..(end - 2)]))
        {
            _tokens.Add(new Token(start, end - 2, TokenKind.Word));
            _tokens.Add(new Token(end - 2, end, TokenKind.Possessive));
        }
        else
        {
            _tokens.Add(new Token(start, end, TokenKind.Word));
        }

        return end;
    }

    /// <summary>The ’s after these is "is" or "has" (or "us"), not possession.</summary>
    private static bool IsContraction(ReadOnlySpan<char> word) =>
        word.Length <= 5 && (Same(word, "it") || Same(word, "he") || Same(word, "she") || Same(word, "that") || Same(word, "there") || Same(word, "here")
            || Same(word, "what") || Same(word, "who") || Same(word, "let") || Same(word, "where") || Same(word, "how"));

    private static bool Same(ReadOnlySpan<char> word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);

    private int ReadNumber(int start)
    {
        var position = start + 1;
        while (position < _end)
        {
            var c = _text[position];
            var separates = (c is '.' or ',' or ':' or '/' && !OpensYear(start, position)) || Characters.IsHyphen(c);
            if (!char.IsAsciiLetterOrDigit(c) && !(separates && DigitAt(position + 1)) && !IsDecadeMark(position))
            {
                break;
            }

            position++;
        }

        _tokens.Add(new Token(start, position, TokenKind.Number));
        return position;
    }

    /// <summary>The comma in "15,2015", a day and its year: thousands have three digits.</summary>
    private readonly bool OpensYear(int start, int comma) =>
        _text[comma] == ',' && comma - start < 3 && DigitAt(comma + 3) && DigitAt(comma + 4) && DigitAt(comma + 2) && !DigitAt(comma + 5);

    /// <summary>The apostrophe in "1950’s".</summary>
    private readonly bool IsDecadeMark(int position) =>
        Characters.IsApostrophe(_text[position]) && position + 1 < _end && _text[position + 1] == 's' && !LetterAt(position + 2);

    private int ReadQuote(int start)
    {
        if (IsBarePossessive(start))
        {
            _tokens.Add(new Token(start, start + 1, TokenKind.Possessive));
            return start + 1;
        }

        if (!Characters.IsDoubleQuote(_text[start]))
        {
            _singleQuoteOpen = start + 1 < _end && !Characters.IsSpace(_text[start + 1]) && !FollowsWord(start);
        }

        _tokens.Add(new Token(start, start + 1, TokenKind.Quote));
        return start + 1;
    }

    /// <summary>The apostrophe of "the countries’ delegations", where no single quotation is open.</summary>
    private readonly bool IsBarePossessive(int position) =>
        !_singleQuoteOpen && Characters.IsApostrophe(_text[position]) && position > 0 && _text[position - 1] is 's' or 'S' or 'z' or 'x'
        && position + 2 < _end && Characters.IsSpace(_text[position + 1]) && FollowsWord(position);

    private readonly bool FollowsWord(int position) => _tokens.Count > 0 && _tokens[^1].End == position && _tokens[^1].Kind == TokenKind.Word;

    private readonly int ReadMark(int start)
    {
        var position = start + 1;
        var c = _text[start];
        if (c == ']' && position < _end && _text[position] == '(')
        {
            return AddMark(start, EndOfAddress(position));
        }

        while ((c == '.' || Characters.IsHyphen(c)) && position < _end && _text[position] == c)
        {
            position++;
        }

        return AddMark(start, position);
    }

    /// <summary>Past a Markdown link's address, where one stands at the opening bracket; else the bracket itself.</summary>
    private readonly int EndOfAddress(int bracket)
    {
        var length = _text[bracket..Math.Min(_end, bracket + LongestAddress)].IndexOfAny(')', ' ', '\n');
        return length > 0 && _text[bracket + length] == ')' ? bracket + length + 1 : bracket;
    }

    private readonly int AddMark(int start, int end)
    {
        _tokens.Add(new Token(start, end, TokenKind.Punctuation));
        return end;
    }

    private readonly bool LetterAt(int position) => position < _end && Characters.IsLetter(_text[position]);

    private readonly bool DigitAt(int position) => position < _end && char.IsAsciiDigit(_text[position]);
}
