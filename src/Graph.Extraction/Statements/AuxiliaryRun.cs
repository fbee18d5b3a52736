namespace Graph.Extraction.Statements;

/// <summary>The kinds of auxiliaries that stand before a verb: "would have been".</summary>
internal struct AuxiliaryRun
{
    private bool _isHaving;
    private bool _isBeing;
    private bool _isDoing;

    public bool IsModal { get; private set; }

    /// <summary>Adds one by its word, contractions included: "won't", "hasn't", "didn't".</summary>
    public void Add(string word)
    {
        IsModal |= Words.Modals.Contains(word) || word.StartsWith("wo", StringComparison.Ordinal);
        _isHaving |= Words.Having.Contains(word) || word.StartsWith("ha", StringComparison.Ordinal);
        _isBeing |= Words.Being.Contains(word);
        _isDoing |= word.StartsWith("do", StringComparison.Ordinal) || word.StartsWith("did", StringComparison.Ordinal);
    }

    /// <summary>Whether a form may follow them: no participle without "have" or "be", no base form behind "has".</summary>
    public readonly bool Fit(CueForm form, bool isInfinitive) => form switch
    {
        CueForm.Participle => _isHaving || _isBeing,
        CueForm.Present => !IsModal && !_isDoing,
        CueForm.Base => _isDoing || IsModal || isInfinitive || !_isHaving,
        _ => true,
    };

    /// <summary>"was told"</summary>
    public readonly bool IsPassive(CueForm form) => _isBeing && form is CueForm.Past or CueForm.Participle;
}
