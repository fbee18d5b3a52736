using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Gifts;

/// <summary>
/// One unit a sentence, with the words inside quotation marks as words, for deeds that a quotation tells of. Few sentences tell of
/// any, so a unit is made when it is first looked at.
/// </summary>
internal sealed class PlainUnits
{
    private readonly Reading _reading;
    private readonly List<Sentence> _sentences;
    private readonly Unit?[] _units;

    public PlainUnits(Reading reading)
    {
        _reading = reading;
        _sentences = reading.Sentences.FindAll(sentence => HasWords(reading, sentence));
        _units = new Unit?[_sentences.Count];
    }

    public int Count => _units.Length;

    /// <summary>The index of the passage that a unit stands in.</summary>
    public int PassageOf(int index) => _sentences[index].Passage;

    public Unit this[int index] => _units[index] ??= UnitBuilder.WithoutQuotations(_reading, _sentences[index]);

    /// <summary>Whether a word of a unit may be such a part.</summary>
    public bool MayHold(int index, WordTraits trait)
    {
        for (var at = _sentences[index].FirstToken; at < _sentences[index].EndToken; at++)
        {
            if (_reading.Words[at].MayBe(trait))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasWords(Reading reading, Sentence sentence)
    {
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            if (UnitBuilder.IsPlain(reading, at))
            {
                return true;
            }
        }

        return false;
    }
}
