using System.Collections.Frozen;

namespace Graph.Extraction.Sentences;

/// <summary>
/// Groups a passage's tokens into sentences. A sentence ends with its mark and whatever closes after it;
/// not after an initial or an abbreviation that goes on, and not where a quotation ends and its cue follows
/// (<c>“Will you come?” Smith asked</c>).
/// </summary>
internal static class SentenceSplitter
{
    /// <summary>How many words after a closing quotation mark may stand before the verb that reports it.</summary>
    private const int CueReach = 5;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CommonStarters = Lookup(
        "The A An This That These Those He She It They We I You In On At By For From With But And As If When While After Before However Both " +
        "His Her Its Their Our There Here What Who Why How Some Many Most All No Not Also During Since Under According Meanwhile Earlier Later");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CueVerbs = Lookup(
        "said says asked asks told tells added adds replied replies wrote writes shouted exclaimed answered quipped joked declared wondered " +
        "continued responded remarked cried warned insisted demanded tweeted posted recalled noted stressed explained");

    public static void Split(string text, List<Token> tokens, int first, int passage, List<Sentence> sentences)
    {
        var start = first;
        for (var i = first; i < tokens.Count; i++)
        {
            if (!EndsWithMark(text, tokens[i]))
            {
                continue;
            }

            var next = AfterClosers(text, tokens, i + 1);
            if (next >= tokens.Count || IsBoundary(text, tokens, i, next))
            {
                Add(tokens, start, next, passage, sentences);
                start = next;
            }

            i = next - 1;
        }

        Add(tokens, start, tokens.Count, passage, sentences);
    }

    private static void Add(List<Token> tokens, int first, int end, int passage, List<Sentence> sentences)
    {
        if (first < end)
        {
            sentences.Add(new Sentence(new TextSpan(tokens[first].Start, tokens[end - 1].End), passage, first, end));
        }
    }

    private static bool EndsWithMark(string text, Token token) =>
        Characters.IsSentenceEnd(text[token.End - 1]);

    private static int AfterClosers(string text, List<Token> tokens, int index)
    {
        while (index < tokens.Count && tokens[index].Start == tokens[index - 1].End)
        {
            if (IsReference(text, tokens, index))
            {
                index += 3;
            }
            else if (Closes(text, tokens[index]))
            {
                index++;
            }
            else
            {
                break;
            }
        }

        return index;
    }

    /// <summary>"[7]" right behind a sentence, as encyclopedias have it.</summary>
    private static bool IsReference(string text, List<Token> tokens, int index) =>
        text[tokens[index].Start] == '[' && index + 2 < tokens.Count && tokens[index + 1].Kind == TokenKind.Number && text[tokens[index + 2].Start] == ']';

    private static bool Closes(string text, Token token) =>
        token.Kind == TokenKind.Quote || Characters.IsClosingBracket(text[token.Start]) || Characters.IsSentenceEnd(text[token.Start]);

    private static bool IsBoundary(string text, List<Token> tokens, int mark, int next)
    {
        if (tokens[next].Start == tokens[next - 1].End && tokens[next].Kind != TokenKind.Word)
        {
            return false;
        }

        var starter = StarterAt(tokens, next);
        if (starter >= tokens.Count || !StartsSentence(text, tokens[starter]))
        {
            return false;
        }

        var token = tokens[mark];
        if (token.Kind == TokenKind.Word && next == mark + 1)
        {
            return WordEndsSentence(text, token, tokens[starter]);
        }

        return !(tokens[next - 1].Kind == TokenKind.Quote && text[token.End - 1] != '.' && CueFollows(text, tokens, next));
    }

    /// <summary>The first word or number of what may be the next sentence, past opening marks.</summary>
    private static int StarterAt(List<Token> tokens, int index)
    {
        while (index < tokens.Count && tokens[index].Kind is TokenKind.Quote or TokenKind.Punctuation)
        {
            index++;
        }

        return index;
    }

    private static bool StartsSentence(string text, Token token) =>
        token.Kind == TokenKind.Number || !char.IsLower(text[token.Start]);

    private static bool WordEndsSentence(string text, Token word, Token following)
    {
        var stem = text.AsSpan(word.Start, word.End - word.Start - 1);
        if (Abbreviations.StandsBeforeName(stem))
        {
            return false;
        }

        // "J. Smith" goes on; "vitamin C. The" does not. "the U.S. Senate" goes on, "the U.S. The" does not.
        return CommonStarters.Contains(following.Of(text));
    }

    private static bool CueFollows(string text, List<Token> tokens, int next)
    {
        for (var i = next; i < tokens.Count && i < next + CueReach && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (CueVerbs.Contains(tokens[i].Of(text)))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
