namespace Graph.Extraction.Gifts;

/// <summary>The words for a thing, and the noun among them that says what it is: "bottle" in "a bottle of wine".</summary>
internal readonly record struct GiftThing
{
    // "Grand Collar of the Order of the Moon", "Cross for Valour".
    private static readonly string[] Decorations = ["Order of ", "Cross of ", "Cross for "];

    private readonly string[] _words;

    /// <summary>Index of the word "of"; -1 without one.</summary>
    private readonly int _of;

    /// <summary>"set" in "a chess set with intricate details".</summary>
    private readonly string _noun;

    private GiftThing(string item)
    {
        _words = item.ToLowerInvariant().Split(' ');
        _of = Array.FindIndex(_words, word => word is "of");
        var adjunct = Array.FindIndex(_words, Math.Max(1, _of), word => word is "with" or "for" or "from" or "in" or "on" or "by");
        var end = adjunct > _of + 1 ? adjunct : _words.Length;
        end = end < _words.Length && end > 1 && (_words[end - 1].EndsWith("ed", StringComparison.Ordinal) || _words[end - 1] is "inlaid" or "bound") ? end - 1 : end; // "musket inlaid with coral"
        end = BeforeOwnName(item, end);
        _noun = _of <= 0 || (IsMeasure(_words[_of - 1]) && _of + 1 < end) ? _words[end - 1] : _words[_of - 1];
    }

    /// <summary>"pandas Ling and Xing": the names that the things themselves bear are behind what they are.</summary>
    private static int BeforeOwnName(string item, int end)
    {
        var words = item.Split(' ');
        var name = end;
        while (name > 1 && words[name - 1].Length > 0 && char.IsUpper(words[name - 1][0]))
        {
            name--;
        }

        return name < end && char.IsLower(words[name - 1][0]) && GiftNouns.NamesThing(words[name - 1]) ? name : end;
    }

    /// <summary>Whether words name a thing that can be given; among gifts any thing that is no figure of speech.</summary>
    /// <param name="surely">Whether it is known that gifts are spoken of.</param>
    public static bool MayBeGiven(string item, bool surely)
    {
        var thing = new GiftThing(item);
        return !thing.IsFigure
            && !GiftNouns.Honours.Contains(thing._noun)
            && !Array.Exists(Decorations, decoration => item.Contains(decoration, StringComparison.Ordinal))
            && (surely ? thing._noun.Length > 2 : thing.IsKnown);
    }

    /// <summary>"Lincoln Continental", "Boeing 747": a thing told by nothing but who makes it and its model.</summary>
    public static bool IsMake(string item) =>
        item.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: 2 or 3 } words && words.All(word => char.IsUpper(word[0]) || char.IsDigit(word[0])) && char.IsUpper(words[0][0]);

    /// <summary>"a pair of cufflinks": the noun is behind "of".</summary>
    private static bool IsMeasure(string word) =>
        word is "pair" or "pairs" or "couple" or "number" or "dozen" or "bunch" or "case" or "piece" or "pieces" or "pound" or "pounds" or "kilos" or "kilograms" or "tonnes";

    /// <summary>"a speech", "a model" of behaviour, "a copy" of what nobody makes by hand.</summary>
    private bool IsFigure => GiftNouns.Figures.Contains(_noun) && !IsModelOfThing && !IsCopyOfThing && !IsCaseForThing;

    /// <summary>"a cigarette case", "a silver case"</summary>
    private bool IsCaseForThing => _noun is "case" && (IsMade || (_words.Length > 1 && _words[^2] is "card" or "cigar" or "cigarette" or "jewel" or "pencil" or "spectacle"));

    /// <summary>"a model of a ship", "a ship model"</summary>
    private bool IsModelOfThing => _noun is "model" && (_of > 0 || IsMade || (_words.Length > 1 && (GiftNouns.Things.Contains(_words[^2]) || _words[^2] is "train" or "rocket" or "tower" or "temple")));

    /// <summary>"a copy of his book", "a leather-bound copy"</summary>
    private bool IsCopyOfThing => _noun is "copy" && (IsMade || HoldsThingAfterOf || IsOfOld);

    /// <summary>"a copy of a 1946 telegram", "a copy of old letters"</summary>
    private bool IsOfOld => _of > 0 && _words.Skip(_of).Any(word => word is "ancient" or "old" or "original" or "historic" || (word.Length == 4 && word[0] == '1' && word.All(char.IsAsciiDigit)));

    /// <summary>"a copy of the first print of the book Winter"</summary>
    private bool HoldsThingAfterOf => _of > 0 ? Array.FindIndex(_words, _of, GiftNouns.Things.Contains) > 0 : GiftNouns.Things.Contains(_words[^1]);

    private bool IsMade => Array.Exists(_words, GiftNouns.Makes.Contains);

    private bool IsKnown => IsCaseForThing || (_noun is "copy" or "copies" && _of > 0 ? HoldsThingAfterOf || GiftNouns.NamesThing(_words[^1]) : GiftNouns.NamesThing(_noun)) || IsMade;
}
