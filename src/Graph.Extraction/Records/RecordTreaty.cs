using Graph.Extraction.Actors;
using Graph.Extraction.Agreements;
using Graph.Extraction.Drafts;

namespace Graph.Extraction.Records;

/// <summary>An agreement by the words for it: <c>Treaty on the Final Settlement</c>, <c>a science and technology agreement</c>.</summary>
internal sealed class RecordTreaty(TokenView view, int first, int end)
{
    public DraftTreaty Draft(IReadOnlyList<string> parties, DraftSpan evidence) => new()
    {
        Id = TreatyIds.Of(null, parties, Name),
        Name = Name,
        Kind = Kind(),
        Parties = parties,
        Evidence = [evidence],
        Confidence = 0.85,
    };

    private string Name { get; } = AgreementNames.Flat(view.Phrase(first, end)).Replace("- ", "-", StringComparison.Ordinal);

    /// <summary>Whether the words after it say with whom.</summary>
    public bool IsWith => end < view.Tokens.Count && view.Word(end) is "with" or "between";

    /// <summary>"a Memorandum of Understanding on X and a Joint Statement on Y": each that has a word for its kind is one.</summary>
    public static IReadOnlyList<(int First, int End)> Split(TokenView view, int first, int end)
    {
        for (var at = first + 1; at + 1 < end; at++)
        {
            if (view.Word(at) is "and" && HasKind(view, first, at) && HasKind(view, at + 1, end))
            {
                var second = view.Word(at + 1) is "a" or "an" or "the" ? at + 2 : at + 1;
                return [(first, at), .. Split(view, second, end)];
            }
        }

        return [(first, end)];
    }

    private static bool HasKind(TokenView view, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            var lower = view.Word(at).ToString().ToLowerInvariant();
            if (AgreementNames.IsKind(lower) || lower is "agreements" or "treaties" or "conventions" or "act" or "deal" or "memoranda")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The states in the name: "U.S.-Slovak", "Israel-Jordan", "with Lithuania".</summary>
    public IReadOnlyList<string> States()
    {
        var ids = new List<string>();
        for (var at = first; at < end + 8 && at < view.Tokens.Count && (at < end || view.Word(end) is "with" or "between"); at++)
        {
            if (at >= end && view.Word(at) is "." or ";")
            {
                break;
            }

            // "the Panama Canal Treaty" is not Panama's: within a name only adjectives and compounds say whose it is.
            if (view.ChunkAt(at) is { } chunk && chunk.First == at && (chunk.Term.Kind == TermKind.Demonym || (chunk.Term.Kind == TermKind.State && at >= end)))
            {
                ids.Add(chunk.Term.Id);
            }
            else if (view.IsWord(at) && view.Word(at).ContainsAny('-', '\u2013'))
            {
                ids.AddRange(view.Word(at).ToString().Split('-', '\u2013').Select(StateNames.Whole).OfType<string>());
            }
        }

        return [.. ids.Distinct(StringComparer.Ordinal)];
    }

    private string Kind()
    {
        for (var at = first; at < end; at++)
        {
            var lower = view.Word(at).ToString().ToLowerInvariant();
            if (AgreementNames.KindOf(lower) is { } kind)
            {
                return kind;
            }

            if (lower is "treaties" or "conventions" or "pacts")
            {
                return "treaty";
            }

            if (lower is "mou" or "mous" or "memoranda")
            {
                return "memorandum";
            }
        }

        return "agreement";
    }
}
