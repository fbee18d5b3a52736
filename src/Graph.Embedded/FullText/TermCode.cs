namespace Graph.Embedded.FullText;

/// <summary>
/// Words as an FTS5 table keeps them. FTS5's own tokenizer only parts at spaces what was analyzed before: what it would
/// fold or part at is written in Unicode's private area, letter by letter, so beginnings stay beginnings.
/// </summary>
internal static class TermCode
{
    /// <summary>Stands where the analyzer dropped a word, so that the words around it keep their distance.</summary>
    public const string Gap = "\uE0FF";

    private const char Base = '\uE000';
    private const char EndOfAscii = '\u0080';

    /// <summary>The word as it is kept.</summary>
    public static string Encode(string term) =>
        term.All(IsPlain) ? term : string.Create(term.Length, term, (code, text) =>
        {
            for (var index = 0; index < code.Length; index++)
            {
                code[index] = IsPlain(text[index]) ? text[index] : (char)(Base + text[index]);
            }
        });

    /// <summary>The word that is kept like this.</summary>
    public static string Decode(string code) =>
        code.All(character => !IsCode(character)) ? code : string.Create(code.Length, code, (term, text) =>
        {
            for (var index = 0; index < term.Length; index++)
            {
                term[index] = IsCode(text[index]) ? (char)(text[index] - Base) : text[index];
            }
        });

    private static bool IsPlain(char character) => character >= EndOfAscii || char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character);

    private static bool IsCode(char character) => character >= Base && character < Base + EndOfAscii;
}
