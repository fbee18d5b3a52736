using Graph.Extraction.Actors;
using Graph.Extraction.Dates;
using Graph.Extraction.Sentences;

namespace Graph.Extraction.Records;

/// <summary>Places as registers write them, with a region in brackets: "Argentia (Newfoundland)".</summary>
internal static class PlaceNames
{
    /// <summary>The token after a place that no table has, as in "at Kennebunkport, Me." and "in Beverly (Mass.)"; the same where none stands there.</summary>
    public static int EndOfUnlisted(TokenView view, int first, int limit)
    {
        var end = first;
        while (end < limit && end - first < 4 && view.IsNameWord(end) && view.ChunkAt(end) is null && !WordList.NotPerson.Contains(view.Word(end)) && !WordList.Function.Contains(view.Word(end)) && Calendar.Month(view.Word(end)) is null)
        {
            end++;
        }

        return view.Word(end) is "," or "." or ";" or "(" or "on" or "and" or "during" || end < limit && Calendar.Month(view.Word(end)) is not null ? end : first;
    }

    /// <summary>Adds a place to the cast under the table's name for it where it has one; a state's name is the state.</summary>
    public static string Add(RecordCast cast, string name, string? state, TextSpan span)
    {
        var bracket = name.IndexOf('(', StringComparison.Ordinal);
        var plain = bracket > 0 ? name[..bracket].Trim() : name;
        var tokens = new List<Token>();
        Tokenizer.Read(plain, new TextSpan(0, plain.Length), tokens);
        var known = tokens.Count > 0 && Lexicon.Names.Longest(plain, tokens, 0, tokens.Count) is { } found && found.Length == tokens.Count
            ? found.Terms.FirstOrDefault(term => term.Kind is TermKind.Place or TermKind.Capital && (state is null || term.StateId is null || term.StateId == state))
            : null;
        return cast.Place(known?.Name ?? plain, known?.StateId ?? state, new TextSpan(span.Start, span.Start + plain.Length));
    }
}
