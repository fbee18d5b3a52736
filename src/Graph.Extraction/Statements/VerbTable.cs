namespace Graph.Extraction.Statements;

/// <summary>All forms of a few verbs that tell of deeds rather than words: sign, give, arrive.</summary>
internal sealed class VerbTable
{
    private readonly Dictionary<string, (CueEntry Entry, CueForm Form)> _forms = new(StringComparer.Ordinal);

    /// <param name="verbs">A lemma each, with its irregular past and participle after it where it has them: <c>give gave given</c>.</param>
    public VerbTable(params string[] verbs)
    {
        foreach (var columns in verbs.Select(verb => verb.Split(' ')))
        {
            var past = columns.Length > 1 ? columns[1] : Inflection.Past(columns[0]);
            var entry = new CueEntry(columns[0], CueFrames.None, "deed");
            _forms.TryAdd(past, (entry, CueForm.Past));
            _forms.TryAdd(columns.Length > 2 ? columns[2] : past, (entry, CueForm.Participle));
            _forms.TryAdd(Inflection.Present(columns[0]), (entry, CueForm.Present));
            _forms.TryAdd(Inflection.Gerund(columns[0], past), (entry, CueForm.Gerund));
            _forms.TryAdd(columns[0], (entry, CueForm.Base));
        }
    }

    /// <summary>Whether a word is a form of one of these verbs.</summary>
    public bool Contains(string lower) => _forms.ContainsKey(lower);

    /// <summary>The verb at an item of a unit; null where it is none of these.</summary>
    public CueMatch? MatchAt(Unit unit, int index) =>
        unit.At(index) is { Kind: ItemKind.Word } word && _forms.TryGetValue(word.Lower, out var form)
            ? new CueMatch(index, index + 1, form.Entry, form.Form)
            : null;
}
