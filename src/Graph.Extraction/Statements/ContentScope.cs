using System.Collections.Frozen;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements;

/// <summary>
/// What a verb of speech reports, from its first item on, and at which items it is over. Each method holds the ends of one kind;
/// nothing hangs on their order.
/// </summary>
internal readonly struct ContentScope
{
    /// <summary>An example between commas has no more items than this.</summary>
    private const int LongestExample = 9;

    /// <summary>Words at which something new can begin.</summary>
    private static readonly FrozenSet<string> Joints = WordSet.Of("and but while as or though although whereas after because");

    /// <summary>Words before "after", "while" and the like that leave them at the sentence's opening: "But just days after …".</summary>
    private static readonly FrozenSet<string> BeforeOpening = WordSet.Of("and but yet so however , just days weeks months years hours minutes");

    /// <summary>Words with which a clause of its own could begin inside the content.</summary>
    private static readonly FrozenSet<string> ClauseWords = WordSet.Of("who which that what");

    /// <summary>Conjunctions of a clause that opens a sentence.</summary>
    private static readonly FrozenSet<string> OpensInFront = WordSet.Of("after although because before once since though unless until when while");

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
            return (_group.IsRelative && at + 1 < _unit.Count) || (_isFronted && OpensClause(at)) || (!_isClause && ContentBounds.IsVerb(_unit, at + 1));
        }

        return at > _first
            && ((item.Is(",") && EndsAtComma(at)) || (_isClause ? EndsClause(at) : EndsObject(at)) || (_isRelative && EndsRelative(at)));
    }

    /// <summary>
    /// "runs the risk of losing voters, especially the young, | for good": the comma behind an example in a relative clause; 0 where
    /// none is given.
    /// </summary>
    public int AfterExample(int comma)
    {
        if (!_isRelative || comma <= _first || !_unit[comma].Is(",") || _unit.At(comma + 1).Lower is not ("especially" or "particularly" or "notably"))
        {
            return 0;
        }

        for (var at = comma + 2; at < Math.Min(_unit.Count - 1, comma + LongestExample); at++)
        {
            if (_unit[at].Kind == ItemKind.Mark)
            {
                return _unit[at].Is(",") ? at : 0;
            }
        }

        return 0;
    }

    /// <summary>The writer's own words; the clause after one that opens the sentence; another reporter's relative clause.</summary>
    private bool EndsAtComma(int comma) =>
        IsResult(comma) || IsOfWriter(comma + 1) || NextReporter.OpensRelative(_unit, comma + 1) || (_isFronted && OpensClause(comma));

    /// <summary>"responsibility for the blast, leading officials to ask …": what came of it is the writer's.</summary>
    private bool IsResult(int comma) =>
        _unit.At(comma + 1).Lower is "leading" or "prompting" or "forcing" or "causing"
        && (!_isClause || !ContentBounds.HasFinite(_unit, _first, comma));

    private bool IsOfWriter(int at) =>
        WriterAsides.IsComment(_unit, at) || WriterAsides.IsMeasured(_unit, at) || (WriterAsides.IsAfterthought(_unit, at) && !IsOfSource(at))
        || WriterAsides.IsConcession(_unit, at);

    /// <summary>"According to the paper, the delegation includes the minister, who signed the memo": the source tells that as well.</summary>
    private bool IsOfSource(int at) => _unit[at].Is("who") && _group.Entry.Lemma is "according to";

    /// <summary>"After he said that it was over, | the board resigned."</summary>
    private bool OpensClause(int comma) =>
        _unit.At(comma + 1) is { Kind: ItemKind.Word } subject && (OpensSubject(subject) || OwnSubject.After(_unit, comma) is { Count: < 4 });

    private static bool OpensSubject(in Item word) =>
        word.IsCapital || Words.Determiners.Contains(word.Lower) || Words.SubjectPronouns.Contains(word.Lower)
        || Words.Contracted.Contains(word.Lower) || word.Lower is "it's" or "it’s";

    private bool EndsClause(int at) =>
        (_unit[at].Is(",") && IsVerbOfWhole(at))
        || (_unit[at].Is("compared") && _unit.At(at + 1).Lower is "to" or "with" && !Words.IsFinite(_unit[at - 1].Lower))
        || (Words.IsDash(_unit[at].Lower) && (WriterAsides.IsAfterDash(_unit, at) || WriterAsides.IsComment(_unit, at + 1)));

    /// <summary>What is no clause ends before a verb that is not its own, and before the circumstances and deeds of whoever spoke.</summary>
    private bool EndsObject(int at) => _unit[at].Kind == ItemKind.Mark
        ? (_unit[at].Is(",") && EndsObjectAtComma(at + 1))
            || (Words.IsDash(_unit[at].Lower) && (WriterAsides.IsComment(_unit, at + 1) || WriterAsides.IsDeed(_unit, at + 1)))
        : IsVerbAfterRelative(at) || IsVerbAfterParticiple(at) || IsMeans(at) || IsEffect(at) || IsEarlierDeed(at)
            || (!_unit.IsReadout && WriterAsides.IsCircumstance(_unit, at)) || NewClause.IsConcession(_unit, at);

    private bool EndsObjectAtComma(int next) =>
        IsDeedAfterParticiple(next) || (_unit.IsWord(next, "with") && WriterAsides.IsAbsolute(_unit, next + 1))
        || WriterAsides.IsAside(_unit, next) || IsWhich(next) || WriterAsides.IsDeed(_unit, next);

    /// <summary>"called it “a joke” | prompting laughter"</summary>
    private bool IsEffect(int at) =>
        _unit[at - 1].Kind == ItemKind.Quotation && _unit[at].Lower is "prompting" or "sparking" or "leading" or "causing";

    /// <summary>"praised the plan | after reading it"</summary>
    private bool IsEarlierDeed(int at) => _unit[at].Is("after") && !_unit[_first].Is("to") && _unit.At(at + 1).EndsWith("ing");

    /// <summary>"which is held in May" is the writer's own.</summary>
    private bool IsWhich(int at) => !_unit.IsReadout && _unit.IsWord(at, "which") && _unit.At(at + 1) is { Kind: ItemKind.Word, IsCapital: false };

    /// <summary>"the novice who wants to unseat the mayor | is raising money", "a post that blasts Berg | includes the wrong flag".</summary>
    private bool IsVerbAfterRelative(int at) =>
        _group.IsRelative && _unit[at].Kind == ItemKind.Word && (IsVerbOfSubject(at) || IsPresentAfterName(at));

    /// <summary>"those who backed the plan | sounded glad"</summary>
    private bool IsVerbOfSubject(int at)
    {
        var verb = _unit[at].Lower;
        var isLinking = IsRestrictive && (Words.Linking.Contains(verb) || verb is "include" or "includes" or "included");
        var isOfSubject = _unit[_first].Is("to") || (IsRestrictive && _group.Subject is { First: < 2 });
        return (Words.IsFinite(verb) || isLinking) && verb is not ("be" or "have") && isOfSubject && IsPlainUpTo(at);
    }

    private bool IsPresentAfterName(int at)
    {
        var (verb, next) = (_unit[at], _unit.At(at + 1));
        return _unit[at - 1].IsCapital && !verb.IsCapital && verb.Lower.EndsWith('s') && verb.Lower.Length > 4
            && !Words.Prepositions.Contains(verb.Lower) && (next.IsCapital || Words.Determiners.Contains(next.Lower));
    }

    /// <summary>"Complaining about the press | is not enough": the participle is the subject.</summary>
    private bool IsVerbAfterParticiple(int at) =>
        _group.Cue.Form == CueForm.Gerund && _group.First == _group.Cue.First
        && _unit[at] is { Kind: ItemKind.Word, IsCapital: false } verb && Words.IsFinite(verb.Lower) && !_unit[at - 1].Is("to")
        && OnlyAdverbsBefore(_group.First) && IsPlainUpTo(at);

    /// <summary>"The members, fearing the costs, | repeatedly failed": the subject's own verb after a participle between commas.</summary>
    private bool IsDeedAfterParticiple(int at)
    {
        if (_group.Cue.Form != CueForm.Gerund || _group.First <= 1 || _unit[_group.First - 1].Lower is not ("," or "and"))
        {
            return false;
        }

        at = Words.IsAdverb(_unit.At(at)) ? at + 1 : at;
        return _unit.At(at) is { Kind: ItemKind.Word, IsCapital: false } verb
            && (Words.IsFinite(verb.Lower) || verb.EndsWith("ed") || _unit.CueAt(at) is { Form: CueForm.Past or CueForm.Present });
    }

    /// <summary>"responded to the letter | by calling it “…”"</summary>
    private bool IsMeans(int at) =>
        _unit[at].Is("by") && _unit.CueAt(at + 1) is { Form: CueForm.Gerund } means
        && (means.Entry.Takes(CueFrames.Naming) || means.Entry.Lemma is "accuse" or "say" || _unit.IsWord(means.End, "that"));

    private bool EndsRelative(int at) => RelativeEnds.At(_unit, at, _first) && !(_unit[at].Is(",") && GoesOnBehindComma(at));

    /// <summary>"who said that, if it rained, | he would go": the comma stands inside what is said.</summary>
    private bool GoesOnBehindComma(int comma) =>
        (IsRestrictive && _isClause && !ContentBounds.IsVerb(_unit, comma + 1))
        || (_unit.At(_first).Lower is "if" or "when" or "unless" or "once" or "," && OwnSubject.After(_unit, comma) is not null);

    /// <summary>"…, who said he would come, | finally did not": a verb after the comma, without a subject, where no other comma stands before it.</summary>
    private bool IsVerbOfWhole(int comma)
    {
        var verb = Words.IsAdverb(_unit.At(comma + 1)) ? comma + 2 : comma + 1;
        if (!IsVerbWithoutSubject(verb) || !ContentBounds.HasVerb(_unit, _first, comma) || _unit[_first].Lower is "what" or "whatever" or "how" or "whether")
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

    private bool IsVerbWithoutSubject(int at) =>
        _unit.At(at) is { Kind: ItemKind.Word, IsCapital: false } word && Words.IsFinite(word.Lower) && word.Lower is not ("should" or "had" or "were");

    /// <summary>No word before an index that a clause with a verb of its own could begin with.</summary>
    private bool IsPlainUpTo(int end)
    {
        for (var at = _first; at < end; at++)
        {
            if (_unit[at].Kind is ItemKind.Quotation || CanOpenClause(_unit[at].Lower))
            {
                return false;
            }
        }

        return true;
    }

    private static bool CanOpenClause(string word) =>
        Words.Conjunctions.Contains(word) || Words.Questions.Contains(word) || Words.PersonPronouns.Contains(word) || ClauseWords.Contains(word);

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
        if (opening < 0 || !OpensInFront.Contains(unit[opening].Lower))
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
            if (!BeforeOpening.Contains(unit[at].Lower) && !Words.IsAdverb(unit[at]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Marks and words at which something new can begin.</summary>
    private static bool IsJoint(in Item item) =>
        item.Kind == ItemKind.Mark ? item.Lower is "," or ";" or ":" || Words.IsDash(item.Lower) : Joints.Contains(item.Lower);
}
