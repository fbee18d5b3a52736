using System.Globalization;

namespace Graph.Extraction.Statements;

/// <summary>The table of cues, with every form of every verb. Read once; immutable.</summary>
internal sealed class CueLexicon
{
    private readonly Dictionary<string, List<Candidate>> _byFirstWord = new(StringComparer.Ordinal);

    private CueLexicon(IEnumerable<string> lines)
    {
        foreach (var line in lines.Where(line => line.Length > 0 && line[0] != '#'))
        {
            Add(line.Split('\t'));
        }

        foreach (var candidates in _byFirstWord.Values)
        {
            candidates.Sort((left, right) => right.Rest.Length.CompareTo(left.Rest.Length));
        }
    }

    /// <summary>The table that ships with the extractor.</summary>
    public static CueLexicon Shared { get; } = Load();

    /// <summary>How many lemmas the table has.</summary>
    public int Count { get; private set; }

    /// <summary>The verb of speech that starts at an item of a unit, the longest phrase first; null where none does.</summary>
    public CueMatch? MatchAt(IReadOnlyList<Item> items, int index)
    {
        if (items[index].Kind != ItemKind.Word || !_byFirstWord.TryGetValue(items[index].Lower, out var candidates))
        {
            return null;
        }

        foreach (var candidate in candidates)
        {
            if (RestMatches(items, index + 1, candidate.Rest))
            {
                return new CueMatch(index, index + 1 + candidate.Rest.Length, candidate.Entry, candidate.Form);
            }
        }

        return null;
    }

    private static CueLexicon Load()
    {
        using var stream = typeof(CueLexicon).Assembly.GetManifestResourceStream("cues.tsv")
            ?? throw new InvalidOperationException("The table cues.tsv is not embedded in the assembly.");
        using var reader = new StreamReader(stream);
        return new CueLexicon(reader.ReadToEnd().Split('\n'));
    }

    private static bool RestMatches(IReadOnlyList<Item> items, int index, string[] rest)
    {
        for (var at = 0; at < rest.Length; at++)
        {
            if (index + at >= items.Count || items[index + at].Lower != rest[at])
            {
                return false;
            }
        }

        // "agreed on Monday to …": the preposition belongs to the day.
        return rest.Length == 0 || rest[^1] is not "on" || index + rest.Length >= items.Count || !Words.Times.Contains(items[index + rest.Length].Lower);
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

    private sealed record Candidate(string[] Rest, CueEntry Entry, CueForm Form);
}
