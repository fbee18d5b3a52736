using System.Collections.Frozen;
using System.Globalization;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements;

/// <summary>The table of cues, with every form of every verb. Read once; immutable.</summary>
internal sealed class CueLexicon
{
    /// <summary>Contracted forms of "be".</summary>
    private static readonly FrozenSet<string> Contractions = WordSet.Of("'m 're 's ’m ’re ’s");

    private readonly Dictionary<string, List<Candidate>> _byFirstWord = new(StringComparer.Ordinal);

    private CueLexicon(IEnumerable<string> lines)
    {
        foreach (var line in lines.Where(line => line.Length > 0 && line[0] != '#'))
        {
            Add(line.Split('\t'));
        }

        foreach (var candidates in _byFirstWord.Values)
        {
            candidates.Sort(ByLengthThenState);
        }
    }

    /// <summary>The table that ships with the extractor.</summary>
    public static CueLexicon Shared { get; } = Load();

    /// <summary>How many lemmas the table has.</summary>
    public int Count { get; private set; }

    /// <summary>The verb of speech that starts at an item of a unit, the longest phrase first; null where none does.</summary>
    public CueMatch? MatchAt(Item[] items, int index)
    {
        if (items[index].Kind != ItemKind.Word
            || !items[index].MayBe(WordTraits.ReportVerb)
            || !_byFirstWord.TryGetValue(items[index].Lower, out var candidates))
        {
            return null;
        }

        foreach (var candidate in candidates)
        {
            var rest = candidate.MayBeParted && index + 2 < items.Length && MayPart(items[index + 1]) ? index + 2 : index + 1;
            if (RestMatches(items, rest, candidate.Rest) && (candidate.Form != CueForm.State || IsPredicate(items, index)))
            {
                return new CueMatch(index, rest + candidate.Rest.Length, candidate.Entry, candidate.Form);
            }
        }

        return null;
    }

    /// <summary>Whether a verb of the table, or a phrase, starts with a word.</summary>
    public bool StartsWith(string lower) => _byFirstWord.ContainsKey(lower);

    /// <summary>The longest phrase first; of two readings of one phrase the adjective, which asks for more around it.</summary>
    private static int ByLengthThenState(Candidate left, Candidate right) =>
        left.Rest.Length != right.Rest.Length ? right.Rest.Length.CompareTo(left.Rest.Length)
        : right.Form == CueForm.State ? left.Form == CueForm.State ? 0 : 1
        : left.Form == CueForm.State ? -1 : 0;

    /// <summary>"spoke favorably of", "called Monday for": an adverb or a day may stand between the verb and its preposition.</summary>
    private static bool MayPart(in Item item) =>
        IsManner(item) || item.Lower is "again" or "repeatedly" or "instead" or "once" || Words.Times.Contains(item.Lower);

    private static bool IsManner(in Item item) =>
        item is { IsLowerWord: true, Lower.Length: > 5 } && item.EndsWith("ly");

    /// <summary>"is very confident", "remains concerned": a linking verb stands before the adjective.</summary>
    private static bool IsPredicate(Item[] items, int index)
    {
        var at = index - 1;
        while (at >= 0 && (Words.Degrees.Contains(items[at].Lower) || Words.Negations.Contains(items[at].Lower) || Words.IsAdverb(items[at])))
        {
            at--;
        }

        // "Alarmed by the unrest, the senator …": what opens the sentence is said of the subject after the comma.
        return at < 0 || IsLinking(items[at]);
    }

    private static bool IsLinking(in Item item) =>
        Words.Being.Contains(item.Lower)
        || Words.Linking.Contains(item.Lower)
        || Contractions.Contains(item.Lower)
        || item.EndsWith("n't")
        || item.EndsWith("n’t");

    private static CueLexicon Load()
    {
        using var stream = typeof(CueLexicon).Assembly.GetManifestResourceStream("cues.tsv")
            ?? throw new InvalidOperationException("The table cues.tsv is not embedded in the assembly.");
        using var reader = new StreamReader(stream);
        return new CueLexicon(reader.ReadToEnd().Split('\n'));
    }

    private static bool RestMatches(Item[] items, int index, string[] rest)
    {
        for (var at = 0; at < rest.Length; at++)
        {
            if (index + at >= items.Length || items[index + at].Lower != rest[at])
            {
                return false;
            }
        }

        // "agreed on Monday to …": the preposition belongs to the day.
        return rest.Length == 0 || rest[^1] is not "on" || index + rest.Length >= items.Length || !Words.Times.Contains(items[index + rest.Length].Lower);
    }

    private static CueFrames ParseFrames(string column)
    {
        var frames = CueFrames.None;
        foreach (var word in column.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            frames |= word switch
            {
                "that" => CueFrames.That,
                "bare" => CueFrames.Bare,
                "quote" => CueFrames.Quote,
                "after" => CueFrames.After,
                "wh" => CueFrames.Wh,
                "to" => CueFrames.To,
                "person-that" => CueFrames.PersonThat,
                "person-to" => CueFrames.PersonTo,
                "noun" => CueFrames.Noun,
                "speech-noun" => CueFrames.SpeechNoun,
                "readout-noun" => CueFrames.ReadoutNoun,
                "as" => CueFrames.As,
                "naming" => CueFrames.Naming,
                "cite" => CueFrames.Cite,
                "state" => CueFrames.State,
                "weak" => CueFrames.Weak,
                "thing" => CueFrames.Thing,
                _ => throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"The cue table names an unknown frame: {word}.")),
            };
        }

        return frames;
    }

    private void Add(string[] columns)
    {
        var words = columns[0].Split(' ');
        var verb = words[0];
        var irregular = columns[2].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var past = irregular.Length > 0 ? irregular[0] : Inflection.Past(verb);
        var participle = irregular.Length > 1 ? irregular[1] : past;
        var entry = new CueEntry(columns[0], ParseFrames(columns[1]), columns[3]);
        Count++;
        if (entry.Takes(CueFrames.State))
        {
            File(verb, new Candidate(words[1..], entry, CueForm.State));
            return;
        }

        // A verb whose past looks like its base (put, set, read) is filed as past: reports are told in the past.
        var forms = new (string Word, CueForm Form)[]
        {
            (past, CueForm.Past), (participle, CueForm.Participle), (Inflection.Present(verb), CueForm.Present),
            (Inflection.Gerund(verb, past), CueForm.Gerund), (verb, CueForm.Base),
        };
        foreach (var group in forms.GroupBy(form => form.Word, StringComparer.Ordinal))
        {
            File(group.Key, new Candidate(words[1..], entry, group.First().Form));
        }
    }

    private void File(string firstWord, Candidate candidate)
    {
        if (!_byFirstWord.TryGetValue(firstWord, out var list))
        {
            _byFirstWord[firstWord] = list = [];
        }

        list.Add(candidate);
    }

    private sealed record Candidate(string[] Rest, CueEntry Entry, CueForm Form)
    {
        /// <summary>A verb and its preposition.</summary>
        public bool MayBeParted => Rest.Length == 1 && Form != CueForm.State;
    }
}
