using System.Runtime.InteropServices;
using Graph.Extraction.Articles;
using Graph.Extraction.Quotations;
using Graph.Extraction.Sentences;

namespace Graph.Extraction.Statements;

/// <summary>Cuts a reading into units.</summary>
internal static class UnitBuilder
{
    /// <summary>A unit longer than this many items is cut: no sentence is, but a broken text can be.</summary>
    private const int MostItems = 600;

    public static IReadOnlyList<Unit> Build(Reading reading)
    {
        var paragraphs = reading.Article.Passages.Select(passage => (passage.Span.Start, passage.Span.End)).ToList();
        var outermost = QuoteScanner.Scan(reading.Text, paragraphs).Where(quotation => quotation.Depth == 0).ToList();
        var isReadout = Readouts.IsReadout(reading.Article);
        var units = new List<Unit>();
        var quotation = 0;
        var items = new List<Item>();
        for (var index = 0; index < reading.Sentences.Count; index++)
        {
            var sentence = reading.Sentences[index];
            AddItems(reading, sentence, outermost, ref quotation, items);
            if (!GoesOn(reading, index, items) || items.Count >= MostItems)
            {
                Flush(reading, sentence.Passage, isReadout, items, units);
            }
        }

        return units;
    }

    /// <summary>Whether the next sentence of the paragraph belongs to the unit: a quotation straddles both, or it only names who spoke.</summary>
    private static bool GoesOn(Reading reading, int index, List<Item> items)
    {
        if (items.Count == 0 || index + 1 == reading.Sentences.Count || reading.Sentences[index + 1].Passage != reading.Sentences[index].Passage)
        {
            return false;
        }

        var next = reading.Sentences[index + 1];
        return items[^1].End > next.Span.Start || IsSigned(reading, items, next) || IsBareReporter(reading, items[^1], next);
    }

    /// <summary>“Not a chance!” — Ada Berg: a quotation alone, and the dash before who said it.</summary>
    private static bool IsSigned(Reading reading, List<Item> items, Sentence next) =>
        items is [{ Kind: ItemKind.Quotation }]
        && next.EndToken - next.FirstToken is > 1 and < 16
        && reading.Text[reading.Tokens[next.FirstToken].Start] is '—' or '–' or '-'
        && char.IsUpper(reading.Text[reading.Tokens[next.FirstToken + 1].Start]);

    /// <summary>“We will go.” Kim said. — a reporter with nothing of his own to report.</summary>
    private static bool IsBareReporter(Reading reading, in Item last, Sentence next) =>
        last is { EndsSentence: true, LastMark: '.' }
        && next.EndToken - next.FirstToken is > 2 and < 6
        && reading.Tokens[next.EndToken - 2].Of(reading.Text) is "said" or "says"
        && reading.Tokens[next.EndToken - 1].Of(reading.Text) is ".";

    /// <summary>A sentence with the words inside quotation marks as words.</summary>
    public static Unit WithoutQuotations(Reading reading, Sentence sentence)
    {
        var items = new List<Item>(Math.Min(sentence.EndToken - sentence.FirstToken, MostItems));
        for (var index = sentence.FirstToken; index < sentence.EndToken && items.Count < MostItems; index++)
        {
            if (IsPlain(reading, index))
            {
                items.Add(ItemOf(reading, index));
            }
        }

        return new Unit(reading, sentence.Passage, [.. items], false);
    }

    /// <summary>Whether a token is no quotation mark and no bracket that an editor put in.</summary>
    public static bool IsPlain(Reading reading, int index) =>
        reading.Tokens[index].Kind != TokenKind.Quote && reading.Text[reading.Tokens[index].Start] is not ('[' or ']');

    private static void Flush(Reading reading, int passage, bool isReadout, List<Item> items, List<Unit> units)
    {
        for (var start = 0; start < items.Count;)
        {
            var end = EndOfUnit(reading, items, start);
            units.Add(new Unit(reading, passage, CollectionsMarshal.AsSpan(items)[start..end].ToArray(), isReadout));
            start = end;
        }

        items.Clear();
    }

    /// <summary>A quotation that ends like a sentence ends the unit when a capital follows: “….” The talks …</summary>
    private static int EndOfUnit(Reading reading, List<Item> items, int start)
    {
        for (var at = start; at + 1 < items.Count; at++)
        {
            var next = items[at + 1];
            var startsAnew = items[at].EndsSentence
                && items[at].LastMark == '.'
                && (next.Kind == ItemKind.Quotation || (next.IsCapital && !IsInvertedReporter(items, at + 1)));
            if (startsAnew || at - start >= MostItems)
            {
                return at + 1;
            }
        }

        return items.Count;
    }

    /// <summary>“We will go.” Kim said. — a point where a comma should be.</summary>
    private static bool IsInvertedReporter(List<Item> items, int at)
    {
        for (var index = at; index < Math.Min(at + 5, items.Count); index++)
        {
            if (items[index].Lower is "said" or "says")
            {
                return index + 1 == items.Count || items[index + 1].Lower is ".";
            }
        }

        return false;
    }

    private static void AddItems(Reading reading, Sentence sentence, List<Quotation> quotations, ref int next, List<Item> items)
    {
        for (var index = sentence.FirstToken; index < sentence.EndToken; index++)
        {
            var token = reading.Tokens[index];
            var isRead = items.Count > 0 && token.Start < items[^1].End;
            if (isRead || IsEmphasis(reading.Text[token.Start]) || IsInDateline(reading.Article, sentence.Passage, token))
            {
                continue;
            }

            while (next < quotations.Count && quotations[next].End <= token.Start)
            {
                next++;
            }

            if (next < quotations.Count && token.End > quotations[next].Start)
            {
                items.Add(ItemOf(reading.Text, quotations[next++]));
            }
            else
            {
                var item = ItemOf(reading, index);
                items.Add(item.IsCapital && item.EndsWith("ly") ? item with { IsName = IsName(reading, sentence, index) } : item);
            }
        }
    }

    private static bool IsInDateline(Article article, int passage, Token token) =>
        article.Dateline is { } dateline
        && token.End <= dateline.End
        && token.Start >= article.Passages[passage].Span.Start
        && dateline.End <= article.Passages[passage].Span.End;

    /// <summary>Markup of emphasis stands between words as if it were not there.</summary>
    private static bool IsEmphasis(char mark) => mark is '*' or '_' or '#';

    /// <summary>Whether a capital word in "-ly" is somebody's name: inside the sentence, known as one, or right before a verb.</summary>
    private static bool IsName(Reading reading, Sentence sentence, int index) =>
        index > sentence.FirstToken
        || reading.Actors.Covering(reading.Tokens[index].Start) is { Kind: Actors.MentionKind.Name }
        || (index + 1 < sentence.EndToken && Actors.WordList.Verbs.Contains(reading.Tokens[index + 1].Of(reading.Text)));

    private static Item ItemOf(string text, Quotation quotation)
    {
        var last = quotation.End - 1;
        while (last > quotation.Start && (text[last] is '”' or '"' or '’' or '\'' or '»' or '“' or '›' || Characters.IsSpace(text[last])))
        {
            last--;
        }

        return new Item(quotation.Start, quotation.End, ItemKind.Quotation, "", false, text[last]);
    }

    private static Item ItemOf(Reading reading, int index)
    {
        var token = reading.Tokens[index];
        var kind = token.Kind switch
        {
            TokenKind.Word => ItemKind.Word,
            TokenKind.Number => ItemKind.Number,
            TokenKind.Possessive => ItemKind.Possessive,
            _ => ItemKind.Mark,
        };
        var word = reading.Words[index];
        var lower = kind == ItemKind.Mark && IsSpacedHyphen(reading.Text, token) ? "–" : word.Lower;
        return new Item(token.Start, token.End, kind, lower, char.IsUpper(reading.Text[token.Start]), '\0') { Traits = word.Traits };
    }

    /// <summary>A hyphen with blanks around it is a dash.</summary>
    private static bool IsSpacedHyphen(string text, Token token) =>
        text[token.Start] == '-'
        && token.End - token.Start == 1
        && token.Start > 0
        && text[token.Start - 1] == ' '
        && token.End < text.Length
        && text[token.End] == ' ';
}
