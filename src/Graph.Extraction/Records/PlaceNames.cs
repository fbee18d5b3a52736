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
        var isThing = false;
        while (end < limit && end - first < 5 && view.IsNameWord(end) && view.ChunkAt(end) is null && !WordList.Function.Contains(view.Word(end)) && Calendar.Month(view.Word(end)) is null)
        {
            isThing |= WordList.NotPerson.Contains(view.Word(end));
            end++;
        }

        // "White Sulphur Springs (West Virginia)", "Andrews Air Force Base, MD": only a place has a region.
        return isThing && !HasRegion(view, end) ? first
            : view.Word(end) is "," or "." or ";" or "(" or "on" or "and" or "during" || end < limit && Calendar.Month(view.Word(end)) is not null ? end : first;
    }

    /// <summary>"visited Boston, Denver (Colorado), and New York City": the places of a list, each by its tokens, and the token after the list.</summary>
    /// <param name="state">The state they have to be in, where the table knows theirs.</param>
    public static IReadOnlyList<(int First, int End)> List(TokenView view, int first, int limit, string? state)
    {
        var found = new List<(int First, int End)>();
        var at = first;
        while (at < limit)
        {
            var known = view.ChunkAt(at) is { Term.Kind: TermKind.Place or TermKind.Capital } chunk && chunk.First == at && (chunk.Term.StateId is null || chunk.Term.StateId == state) ? chunk.End : at;
            var end = known > at ? known : EndOfUnlisted(view, at, limit);
            if (end == at)
            {
                break;
            }

            // "Camp David, Maryland": the region it lies in.
            if (found.Count == 0 || view.Word(at - 1) is not "," || view.ChunkAt(at) is not { Term.Detail: "region" })
            {
                found.Add((at, end));
            }

            at = AfterRegion(view, end, limit);
            at = view.Word(at) is "," ? at + 1 : at;
            at = view.Word(at) is "and" ? at + 1 : at;
        }

        return found;
    }

    /// <summary>"Mass.", "MD" after a comma, or a bracket.</summary>
    public static bool HasRegion(TokenView view, int at) => AfterRegion(view, at, view.Tokens.Count) > at;

    private static int AfterRegion(TokenView view, int at, int limit)
    {
        if (view.Word(at) is "(")
        {
            var close = at + 1;
            while (close < limit && close - at < 5 && view.Word(close) is not ")")
            {
                close++;
            }

            return view.Word(close) is ")" ? close + 1 : at;
        }

        var region = view.Word(at) is "," ? view.Word(at + 1) : default;
        return region.Length is > 1 and < 6 && char.IsUpper(region[0]) && (region[^1] == '.' || region is [_, >= 'A' and <= 'Z']) ? at + 2 : at;
    }

    /// <summary>The state in which the first place lies that tokens <c>[First, End)</c> name; null where the table knows none of them.</summary>
    public static string? StateOf(TokenView view, (int First, int End) tokens)
    {
        for (var at = tokens.First; at < tokens.End; at++)
        {
            if (view.ChunkAt(at) is { Term: { Kind: TermKind.Place or TermKind.Capital, StateId: { } state } } chunk && chunk.First == at)
            {
                return state;
            }
        }

        return null;
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
