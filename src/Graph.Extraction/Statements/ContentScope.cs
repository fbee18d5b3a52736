namespace Graph.Extraction.Statements;

/// <summary>
/// What a verb of speech reports, from its first item on, and at which items it is over. Each method holds the ends of one kind;
/// nothing hangs on their order.
/// </summary>
internal readonly struct ContentScope
{
    /// <summary>An example between commas has no more items than this.</summary>
    private const int LongestExample = 9;

    private readonly Unit _unit;
    private readonly int _first;
    private readonly VerbGroup _group;
    private readonly bool _isClause;
    private readonly bool _isFronted;
    private readonly bool _isRelative;

    public ContentScope(Unit unit, int first, VerbGroup group, bool isClause)
    {
        _unit = unit;
        _first = first;
        _group = group;
        _isClause = isClause;
        IsRestrictive = group is { IsRelative: true, Subject: { } head } && unit.At(head.End).Lower is "who" or "that";
        _isFronted = OpensSentence(unit, group);
        _isRelative = group.IsRelative && !IsAgent(unit, group);
    }

    /// <summary>"the man who said": the relative clause tells which one.</summary>
    public bool IsRestrictive { get; }

    /// <summary>"In what he called a “…,” the mayor went home."</summary>
    private bool IsInFront => _group.Subject is { First: 2 } && _unit[1].Is("what") && Words.Prepositions.Contains(_unit[0].Lower);

    /// <summary>Whether the content is over before an item, or behind it where that is a quotation.</summary>
    public bool EndsAt(int at)
    {
        ref readonly var item = ref _unit[at];
        if (IsInFront && (item.Kind == ItemKind.Quotation ? item.LastMark == ',' : item.Is(",")))
        {
            return true;
        }

        if ((at > _first || item.Kind == ItemKind.Quotation) && (IsJoint(item) || item.AwaitsReporter)
            && (NextReporter.Follows(_unit, at) || Coordination.Opens(_unit, at, _group, _isClause) || NewClause.Opens(_unit, at, _isClause)))
        {
            // A quotation is a joint and content in one: “…,” according to …
            return true;
        }

        if (item is { Kind: ItemKind.Quotation, LastMark: ',' })
        {
            // "who once called it “…,” | now says", "who spoke on “Sunday Sailing,” | was dismissed"
            return (_group.IsRelative && at + 1 < _unit.Count) || (_isFronted && OpensClause(at)) || (!_isClause && _unit.At(at + 1).Kind == ItemKind.Word && Words.IsFinite(_unit.At(at + 1).Lower));
        }

        return at > _first
            && ((item.Is(",") && EndsAtComma(at)) || (_isClause ? EndsClause(at) : EndsObject(at)) || (_isRelative && EndsRelative(at)));
    }

    /// <summary>"runs the risk of losing voters, especially the young, | for good": the comma behind an example in a relative clause; 0 where none is given.</summary>
    public int AfterExample(int comma)
    {
        for (var at = comma + 2; _isRelative && comma > _first && _unit[comma].Is(",") && _unit.At(comma + 1).Lower is "especially" or "particularly" or "notably" && at < Math.Min(_unit.Count - 1, comma + LongestExample); at++)
        {
            if (_unit[at].Kind == ItemKind.Mark)
            {
                return _unit[at].Is(",") ? at : 0;
            }
        }

        return 0;
    }

    /// <summary>The writer's own comments, measures and afterthoughts; the clause after one that opens the sentence; another reporter's relative clause.</summary>
    private bool EndsAtComma(int comma)
    {
        var next = comma + 1;
        if (_unit.At(next).Lower is "leading" or "prompting" or "forcing" or "causing" && (!_isClause || !ContentBounds.HasFinite(_unit, _first, comma)))
        {
            // "responsibility for the blast, leading officials to ask …": what came of it is the writer's.
            return true;
        }

        return WriterAsides.IsComment(_unit, next) || WriterAsides.IsMeasured(_unit, next) || WriterAsides.IsAfterthought(_unit, next) || WriterAsides.IsConcession(_unit, next) || NextReporter.OpensRelative(_unit, next)
            || (_isFronted && OpensClause(comma));
    }

    /// <summary>"After he said that it was over, | the board resigned."</summary>
    private bool OpensClause(int comma) =>
        _unit.At(comma + 1) is { Kind: ItemKind.Word } subject
        && (subject.IsCapital || Words.Determiners.Contains(subject.Lower) || Words.SubjectPronouns.Contains(subject.Lower) || Words.Contracted.Contains(subject.Lower) || subject.Lower is "it's" or "it’s"
            || OwnSubject.After(_unit, comma) is { Count: < 4 });

    private bool EndsClause(int at) =>
        (_unit[at].Is(",") && IsVerbOfWhole(at)) || (Words.IsDash(_unit[at].Lower) && (WriterAsides.IsAfterDash(_unit, at) || WriterAsides.IsComment(_unit, at + 1)));

    /// <summary>What is no clause ends before a verb that is not its own, and before the circumstances and deeds of whoever spoke.</summary>
    private bool EndsObject(int at)
    {
        ref readonly var item = ref _unit[at];
        if (item.Kind == ItemKind.Mark)
        {
            return (item.Is(",") && (IsDeedAfterParticiple(at + 1) || (_unit.IsWord(at + 1, "with") && WriterAsides.IsAbsolute(_unit, at + 2)) || WriterAsides.IsAside(_unit, at + 1) || IsWhich(at + 1) || WriterAsides.IsDeed(_unit, at + 1)))
                || (Words.IsDash(item.Lower) && (WriterAsides.IsComment(_unit, at + 1) || WriterAsides.IsDeed(_unit, at + 1)));
        }

        return IsVerbAfterRelative(at) || IsVerbAfterParticiple(at) || (!_unit.IsReadout && WriterAsides.IsCircumstance(_unit, at)) || IsMeans(at)
            || (_unit[at - 1].Kind == ItemKind.Quotation && item.Lower is "prompting" or "sparking" or "leading" or "causing")
            || (item.Is("after") && !_unit[_first].Is("to") && _unit.At(at + 1).Lower.EndsWith("ing", StringComparison.Ordinal))
            || NewClause.IsConcession(_unit, at);
    }

    /// <summary>"which is held in May" is the writer's own.</summary>
    private bool IsWhich(int at) => !_unit.IsReadout && _unit.IsWord(at, "which") && _unit.At(at + 1) is { Kind: ItemKind.Word, IsCapital: false };

    /// <summary>"the novice who wants to unseat the mayor | is raising money", "those who backed the plan | sounded glad", "a post that blasts Berg | includes the wrong flag".</summary>
    private bool IsVerbAfterRelative(int at)
    {
        if (!_group.IsRelative || _unit[at].Kind != ItemKind.Word)
        {
            return false;
        }

        var verb = _unit[at].Lower;
        var isLinking = IsRestrictive && (Words.Linking.Contains(verb) || verb is "include" or "includes" or "included");
        var isOfSubject = _unit[_first].Is("to") || (IsRestrictive && _group.Subject is { First: < 2 });
        return ((Words.IsFinite(verb) || isLinking) && verb is not ("be" or "have") && isOfSubject && IsPlainUpTo(at))
            || (_unit[at - 1].IsCapital && !_unit[at].IsCapital && verb.EndsWith('s') && verb.Length > 4 && !Words.Prepositions.Contains(verb) && (_unit.At(at + 1).IsCapital || Words.Determiners.Contains(_unit.At(at + 1).Lower)));
    }

    /// <summary>"Complaining about the press | is not enough": the participle is the subject.</summary>
    private bool IsVerbAfterParticiple(int at) =>
        _group.Cue.Form == CueForm.Gerund && _group.First == _group.Cue.First && _unit[at] is { Kind: ItemKind.Word, IsCapital: false } verb && Words.IsFinite(verb.Lower) && !_unit[at - 1].Is("to")
        && OnlyAdverbsBefore(_group.First) && IsPlainUpTo(at);

    /// <summary>"The members, fearing the costs, | repeatedly failed": the subject's own verb after a participle between commas.</summary>
    private bool IsDeedAfterParticiple(int at)
    {
        if (_group.Cue.Form != CueForm.Gerund || _group.First <= 1 || _unit[_group.First - 1].Lower is not ("," or "and"))
        {
            return false;
        }

        at = Words.IsAdverb(_unit.At(at)) ? at + 1 : at;
        return _unit.At(at) is { Kind: ItemKind.Word, IsCapital: false } verb && (Words.IsFinite(verb.Lower) || verb.Lower.EndsWith("ed", StringComparison.Ordinal) || _unit.CueAt(at) is { Form: CueForm.Past or CueForm.Present });
    }

    /// <summary>"responded to the letter | by calling it “…”"</summary>
    private bool IsMeans(int at) =>
        _unit[at].Is("by") && _unit.CueAt(at + 1) is { Form: CueForm.Gerund } means && (means.Entry.Takes(CueFrames.Naming) || means.Entry.Lemma is "accuse" or "say" || _unit.IsWord(means.End, "that"));

    private bool EndsRelative(int at) =>
        RelativeEnds.At(_unit, at, _first)
        && !(_unit[at].Is(",") && ((IsRestrictive && _isClause && !ContentBounds.IsVerb(_unit, at + 1)) || (_unit.At(_first).Lower is "if" or "when" or "unless" or "once" or "," && OwnSubject.After(_unit, at) is not null)));

    /// <summary>"…, who said he would come, | finally did not": a verb after the comma, without a subject, where no other comma stands before it.</summary>
    private bool IsVerbOfWhole(int comma)
    {
        var verb = Words.IsAdverb(_unit.At(comma + 1)) ? comma + 2 : comma + 1;
        if (_unit.At(verb) is not { Kind: ItemKind.Word, IsCapital: false } word || !Words.IsFinite(word.Lower) || word.Lower is "should" or "had" or "were" || !ContentBounds.HasVerb(_unit, _first, comma) || _unit[_first].Lower is "what" or "whatever" or "how" or "whether")
        {
            return false;
        }

        for (var at = _first; at < comma; at++)
        {
            if (_unit[at].Is(","))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>No word before an index that a clause with a verb of its own could begin with.</summary>
    private bool IsPlainUpTo(int end)
    {
        for (var at = _first; at < end; at++)
        {
            if (_unit[at].Kind is ItemKind.Quotation || Words.Conjunctions.Contains(_unit[at].Lower) || Words.Questions.Contains(_unit[at].Lower) || _unit[at].Lower is "who" or "which" or "that" or "what" || Words.PersonPronouns.Contains(_unit[at].Lower))
            {
                return false;
            }
        }

        return true;
    }

    private bool OnlyAdverbsBefore(int end)
    {
        for (var at = 0; at < end; at++)
        {
            if (!_unit[at].Is(",") && !Words.IsAdverb(_unit[at]) && _unit[at].Lower is not ("but" or "and" or "so" or "however" or "yet"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"was derided by the mayor, who said": after the agent of a passive the relative clause goes on to the sentence's end.</summary>
    private static bool IsAgent(Unit unit, VerbGroup group)
    {
        for (var at = (group.Subject?.First ?? 0) - 1; at > 0 && !unit[at].Is("but") && !unit[at].Is(";") && group.Subject!.Value.First - at < 10; at--)
        {
            if (unit[at].Is("by"))
            {
                return Words.IsFinite(unit.At(at - 2).Lower) || Words.IsAdverb(unit.At(at - 2));
            }
        }

        return false;
    }

    /// <summary>"After he said that it was over, …", "But while she said so, …": the report stands in what opens the sentence.</summary>
    private static bool OpensSentence(Unit unit, VerbGroup group)
    {
        var opening = (group.Subject?.First ?? 0) - 1;
        if (opening < 0 || unit[opening].Lower is not ("after" or "when" or "while" or "although" or "though" or "because" or "since" or "before" or "once"))
        {
            return false;
        }

        if (opening > 2)
        {
            // "The vote is crucial, and while he said so, …"
            return unit[opening].Lower is "while" or "although" or "though" && unit[opening - 1].Lower is "and" or "but" && unit[opening - 2].Is(",");
        }

        for (var at = 0; at < opening; at++)
        {
            if (unit[at].Lower is not ("and" or "but" or "yet" or "so" or "however" or "," or "just" or "days" or "weeks" or "months" or "years" or "hours" or "minutes") && !Words.IsAdverb(unit[at]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Marks and words at which something new can begin.</summary>
    private static bool IsJoint(in Item item) =>
        item.Kind == ItemKind.Mark ? item.Lower is "," or ";" or ":" || Words.IsDash(item.Lower) : item.Lower is "and" or "but" or "while" or "as" or "or" or "though" or "although" or "whereas" or "after" or "because";
}
