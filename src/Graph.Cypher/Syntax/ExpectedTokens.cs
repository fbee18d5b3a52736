using System.Numerics;
using Graph.Cypher.Diagnostics;
using Graph.Cypher.Text;

namespace Graph.Cypher.Syntax;

/// <summary>What the parser looked for at the place it has come to: a few bits, so that noting costs next to nothing.</summary>
internal struct ExpectedTokens
{
    private int _position;
    private ulong _rules;
    private ulong _kinds;
    private ulong _keywords0;
    private ulong _keywords1;
    private ulong _keywords2;

    /// <summary>Notes a kind of token.</summary>
    public void Note(int position, TokenKind kind)
    {
        MoveTo(position);
        _kinds |= 1UL << (int)kind;
    }

    /// <summary>Notes a keyword.</summary>
    public void Note(int position, Keyword keyword)
    {
        MoveTo(position);
        var bit = 1UL << ((int)keyword & 63);
        switch ((int)keyword >> 6)
        {
            case 0:
                _keywords0 |= bit;
                break;
            case 1:
                _keywords1 |= bit;
                break;
            default:
                _keywords2 |= bit;
                break;
        }
    }

    /// <summary>Notes a rule.</summary>
    public void Note(int position, ExpectedRule rule)
    {
        MoveTo(position);
        _rules |= 1UL << (int)rule;
    }

    /// <summary>What was noted at a position, in words: rules, keywords by the alphabet, symbols.</summary>
    public readonly List<string> Describe(int position)
    {
        var words = new List<string>();
        if (position != _position)
        {
            return words;
        }

        Collect(words, _rules, 0, index => Messages.Expected((ExpectedRule)index));
        Collect(words, _keywords0, 0, index => $"'{Keywords.Spell((Keyword)index)}'");
        Collect(words, _keywords1, 64, index => $"'{Keywords.Spell((Keyword)index)}'");
        Collect(words, _keywords2, 128, index => $"'{Keywords.Spell((Keyword)index)}'");
        Collect(words, _kinds, 0, index => Messages.Symbol((TokenKind)index));
        return words;
    }

    /// <summary>The keywords noted at a position.</summary>
    public readonly List<string> KeywordsAt(int position) =>
        [.. Describe(position).Where(word => word.Length > 2 && char.IsAsciiLetter(word[1])).Select(word => word.Trim('\''))];

    private static void Collect(List<string> words, ulong bits, int start, Func<int, string> spell)
    {
        for (; bits != 0; bits &= bits - 1)
        {
            words.Add(spell(start + BitOperations.TrailingZeroCount(bits)));
        }
    }

    private void MoveTo(int position)
    {
        if (position > _position)
        {
            this = default;
            _position = position;
        }
    }
}
