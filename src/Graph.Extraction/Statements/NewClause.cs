using System.Collections.Frozen;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements;

/// <summary>Tells where a clause begins that the reporter speaks in his own voice, or another reporter in his.</summary>
internal static class NewClause
{
    /// <summary>The other dash of an aside, and the verb of a subject, are looked for this many items away.</summary>
    private const int Reach = 14;

    /// <summary>The other parts of a list are looked for this many items away.</summary>
    private const int ListReach = 24;

    private static readonly FrozenSet<string> Joints = WordSet.Of("and but while whereas though although as or even so yet");

    /// <summary>Joints of a clause that stands against the one before.</summary>
    private static readonly FrozenSet<string> Contrasts = WordSet.Of("but while whereas though although yet");

    /// <summary>Adverbs that belong to the subject behind them.</summary>
    private static readonly FrozenSet<string> Focusing = WordSet.Of("also only even just both each all not");

    private static readonly FrozenSet<string> SubjectOpeners = WordSet.Of("the it a an that his her their its others some many most fewer more half about nearly only just");

    private static readonly FrozenSet<string> BehindAside = WordSet.Of("who that of to for in on with from by and");

    private static readonly FrozenSet<string> BeforeListed = WordSet.Of("including to by of for on in through , and");

    /// <summary>Irregular pasts that are no other form: not "put" or "cut".</summary>
    private static readonly FrozenSet<string> Pasts = WordSet.Of("gave held left made met sent took went");

    private static readonly FrozenSet<string> Objects = WordSet.Of("him her it them himself herself themselves that");

    /// <summary>Whether the joint at an index opens a clause that is no longer reported.</summary>
    public static bool Opens(Unit unit, int at, bool isClause)
    {
        if (unit[at].Is(";"))
        {
            return !IsListed(unit, at);
        }

        if (unit[at].Is(":"))
        {
            return OpensQuotation(unit, at + 1) || OwnSubject.HasReporter(unit, at + 1);
        }

        return isClause ? OpensBehindClause(unit, at) : OpensBehindObject(unit, at);
    }

    /// <summary>"He said he had not seen it, and when asked whether …, he said": what he was asked next.</summary>
    public static bool IsQuestion(Unit unit, int at) =>
        unit[at].Is(",") && unit.At(at + 1).Lower is "and" or "but" && unit.IsWord(at + 2, "when") && unit.At(at + 3).Lower is "asked" or "pressed";

    /// <summary>"to run even though he …": a concession is the reporter's, where what is reported is no clause.</summary>
    public static bool IsConcession(Unit unit, int at) =>
        at + 2 < unit.Count && (unit[at].Lower is "though" or "although" || (unit[at].Is("even") && unit.At(at + 1).Lower is "though" or "as"));

    private static bool OpensBehindClause(Unit unit, int at) =>
        IsQuestion(unit, at) || IsNextShare(unit, at) || IsCircumstanceOfNext(unit, at) || (unit[at].Lower is not ("after" or "because") && (IsNextReport(unit, at) || OpensAtJoint(unit, at, isClause: true)));

    /// <summary>"7 percent said they are unsure, 27 percent of the young said …"</summary>
    private static bool IsNextShare(Unit unit, int comma) =>
        unit[comma].Is(",") && unit.At(comma + 1).Kind == ItemKind.Number && OwnSubject.HasReporter(unit, comma + 1);

    /// <summary>"said it matters, and as the race turns to the south, the issue …": a clause of the writer's opens.</summary>
    private static bool IsCircumstanceOfNext(Unit unit, int comma) =>
        unit[comma].Is(",") && unit.At(comma + 1).Lower is "and" or "but" && unit.IsWord(comma + 2, "as")
        && Array.FindIndex(unit.Items, Math.Min(unit.Count, comma + 3), item => item.Is(",")) is > 0 and var next
        && OwnSubject.After(unit, next) is not null;

    /// <summary>What is reported is no clause, so that any subject with its verb begins one.</summary>
    private static bool OpensBehindObject(Unit unit, int at)
    {
        if (Words.IsDash(unit[at].Lower))
        {
            return !IsAside(unit, at);
        }

        return unit[at].Lower switch
        {
            "," when OpensBehindComma(unit, at) => true,
            "and" or "but" when OpensBehindAnd(unit, at) => true,
            "after" => OwnSubject.HasReporter(unit, at + 1) || OpensWhen(unit, at),
            // "is calling for a vote because the mayor suggested that …": another's words are why.
            "because" => OwnSubject.HasReporter(unit, at + 1),
            _ => IsNextReport(unit, at) || OpensAtJoint(unit, at, isClause: false),
        };
    }

    private static bool OpensBehindComma(Unit unit, int comma)
    {
        var isJoined = unit.At(comma + 1).Lower is "and" or "but" or "so";
        return IsQuestion(unit, comma)
            || (!AwaitsVerb(unit, comma) && OwnSubject.HasAuxiliary(unit, isJoined ? comma + 2 : comma + 1))
            || (unit.At(comma + 1).Lower is "and" or "but" && OwnSubject.HasDeed(unit, comma + 2))
            || IsParticiple(unit, comma)
            || OwnSubject.HasReporter(unit, comma + 1);
    }

    /// <summary>"declined to renew its support and the league could not go on", "condemned violence but did not apologize"</summary>
    private static bool OpensBehindAnd(Unit unit, int and)
    {
        var next = unit.At(and + 1);
        return ((next.IsCapital || Words.Determiners.Contains(next.Lower)) && OwnSubject.HasAuxiliary(unit, and + 1, isJoined: true))
            || Words.IsFinite(next.Lower)
            || (unit[and].Is("but") && IsNotDoing(unit, and + 1))
            || (unit[and].Is("and") && IsNextDeed(unit, and + 1));
    }

    /// <summary>"referring to the mayor but not naming him"</summary>
    private static bool IsNotDoing(Unit unit, int at) => unit.IsWord(at, "not") && unit.At(at + 1).Lower.EndsWith("ing", StringComparison.Ordinal);

    /// <summary>"insisted it was premature, while adding that …"</summary>
    private static bool IsNextReport(Unit unit, int at) => unit[at].Is("while") && unit.CueAt(at + 1) is { Form: CueForm.Gerund, Entry.Group: "say" };

    /// <summary>"praised the plan, calling it bold": what somebody did besides.</summary>
    private static bool IsParticiple(Unit unit, int comma) =>
        unit.At(comma + 1) is { Kind: ItemKind.Word, IsCapital: false, Lower.Length: > 5 } deed
        && deed.Lower.EndsWith("ing", StringComparison.Ordinal) && !Words.Prepositions.Contains(deed.Lower)
        && unit.At(comma + 2).Lower is not ("," or "and") && !GoesOnAsList(unit, comma);

    /// <summary>"…, but the polls …", "…, while others said …": by the word that joins.</summary>
    private static bool OpensAtJoint(Unit unit, int at, bool isClause)
    {
        var isQuoted = unit[at] is { Kind: ItemKind.Quotation, LastMark: ',' };
        var first = unit[at].Kind == ItemKind.Mark || isQuoted ? at + 1 : at;
        var joint = unit.At(first).Lower;
        if (!Joints.Contains(joint) || (unit[at].Is(",") && joint is "even" && unit.IsWord(first + 1, "if")))
        {
            // "said they had no objections, even if they did not agree" is still what they said.
            return false;
        }

        var afterComma = first > at && (unit[at].Is(",") || isQuoted || (Words.IsDash(unit[at].Lower) && joint is "but"));
        var subject = SubjectAt(unit, first, afterComma);
        if (afterComma && joint is "but" && IsForSomebody(unit, subject))
        {
            return true;
        }

        if (isClause && unit.At(subject).Is("that") && !Words.IsFinite(unit.At(subject + 1).Lower))
        {
            // "…, but that the work goes on": another clause of what was said.
            return false;
        }

        return (afterComma && Contrasts.Contains(joint) && !IsStillHis(unit, joint, subject) && (OpensSubject(unit.At(subject)) || IsThereIs(unit, subject)))
            || ((afterComma || joint is "while" or "whereas" || (!isClause && joint is "and" or "but"))
                && OwnSubject.HasReporter(unit, joint is "even" && unit.At(first + 1).Lower is "as" or "though" ? first + 2 : subject));
    }

    private static int SubjectAt(Unit unit, int joint, bool afterComma)
    {
        var at = unit[joint].Is("even") ? joint + 2 : joint + 1;
        return afterComma && Words.IsAdverb(unit.At(at)) && !Focusing.Contains(unit.At(at).Lower) ? at + 1 : at;
    }

    /// <summary>"…, but for his critics, it is …"</summary>
    private static bool IsForSomebody(Unit unit, int at) =>
        unit.At(at).Is("for") && unit.At(at + 1).Kind == ItemKind.Word && (unit.IsWord(at + 2, ",") || unit.IsWord(at + 3, ","));

    /// <summary>"…, though he was not sure" is still his; "…, but the polls" is the reporter's.</summary>
    private static bool IsStillHis(Unit unit, string joint, int subject) =>
        joint is "though" or "although" && unit.At(subject).Lower is "he" or "she" or "they" or "it";

    private static bool OpensSubject(Item subject) =>
        subject.Kind == ItemKind.Word
        && (subject.IsCapital || Words.PersonPronouns.Contains(subject.Lower) || SubjectOpeners.Contains(subject.Lower)
            || Words.Plurals.Contains(subject.Lower) || (subject.Lower.EndsWith('s') && Words.HumanNouns.Contains(subject.Lower)));

    /// <summary>"said they would go, but there is anger at home": what there is, is the writer's to tell.</summary>
    private static bool IsThereIs(Unit unit, int at) => unit.At(at).Is("there") && unit.At(at + 1).Lower is "is" or "are";

    private static bool OpensQuotation(Unit unit, int at) =>
        unit.At(at) is { Kind: ItemKind.Quotation } quoted && (quoted.EndsSentence || quoted.AwaitsReporter);

    /// <summary>"mourned the dead after what was a long day", "after he clinched it", "after the bank refused": a clause of time.</summary>
    private static bool OpensWhen(Unit unit, int after) =>
        Words.SubjectPronouns.Contains(unit.At(after + 1).Lower) || unit.IsWord(after + 1, "what") || OwnSubject.After(unit, after) is not null;

    /// <summary>"two areas: 1) …; and 2) …", "is committed to lead; to help; and to give": what is listed goes on.</summary>
    private static bool IsListed(Unit unit, int semicolon)
    {
        var next = unit.IsWord(semicolon + 1, "and") ? semicolon + 2 : semicolon + 1;
        next += unit.IsWord(next, "(") ? 1 : 0;
        var isNumbered = unit.IsWord(next + 1, ")") && unit.At(next).Lower.Length < 4;
        return isNumbered
            || (unit.IsWord(next, "to") && unit.At(next + 1) is { Kind: ItemKind.Word, IsCapital: false } verb && !Words.Determiners.Contains(verb.Lower));
    }

    /// <summary>"critics — like the mayor — who say": between dashes, and what goes on after the second belongs to what stands before the first.</summary>
    private static bool IsAside(Unit unit, int dash)
    {
        for (var at = dash + 1; at < Math.Min(unit.Count - 1, dash + Reach); at++)
        {
            if (Words.IsDash(unit[at].Lower))
            {
                return GoesOnBehind(unit, at);
            }
        }

        for (var at = dash - 1; at > Math.Max(0, dash - Reach); at--)
        {
            if (Words.IsDash(unit[at].Lower))
            {
                return GoesOnBehind(unit, dash);
            }
        }

        return false;
    }

    private static bool GoesOnBehind(Unit unit, int dash) =>
        BehindAside.Contains(unit.At(dash + 1).Lower) || (unit.IsReadout && Words.IsFinite(unit.At(dash + 1).Lower));

    /// <summary>"including combating crime, strengthening security, and addressing …": one of several that are listed, up to "and".</summary>
    private static bool GoesOnAsList(Unit unit, int comma)
    {
        if (!HasListedBefore(unit, comma))
        {
            return false;
        }

        for (var at = comma + 2; at < Math.Min(unit.Count - 1, comma + ListReach); at++)
        {
            if (unit[at].Lower is "and" or "or" && (unit[at + 1].Lower.EndsWith("ing", StringComparison.Ordinal) || unit[at - 1].Is(",")))
            {
                return true;
            }

            if (Words.IsFinite(unit[at].Lower) && unit[at].Kind == ItemKind.Word)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"including combating", "to quickly combating": a participle of the same list.</summary>
    private static bool HasListedBefore(Unit unit, int comma)
    {
        for (var at = comma - 1; at >= 0 && comma - at < ListReach && unit.CueAt(at) is not { Form: CueForm.Past or CueForm.Present }; at--)
        {
            var before = Math.Max(0, Words.IsAdverb(unit.At(at - 1)) ? at - 2 : at - 1);
            if (unit[at].Lower.Length > 5 && unit[at].Lower.EndsWith("ing", StringComparison.Ordinal) && BeforeListed.Contains(unit[before].Lower))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"its people, whose courage, thrift | , and spirit are": the subject of a relative clause that has had no verb yet.</summary>
    private static bool AwaitsVerb(Unit unit, int comma)
    {
        for (var at = comma - 1; at > Math.Max(0, comma - Reach); at--)
        {
            if (unit[at].Is("whose"))
            {
                return true;
            }

            if (unit[at].Kind == ItemKind.Word && Words.IsFinite(unit[at].Lower))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"supports the plan and ranks it high", "endorsed Berg in May and organized for him": the subject's next verb, with an object or adjunct of its own.</summary>
    private static bool IsNextDeed(Unit unit, int first)
    {
        var at = first < unit.Count && (Words.IsAdverb(unit[first]) || unit[first].Lower is "also" or "then" or "later") ? first + 1 : first;
        if (unit.At(at) is not { Kind: ItemKind.Word, IsCapital: false } verb || Words.Prepositions.Contains(verb.Lower) || GoesOnWithin(unit, first - 2))
        {
            return false;
        }

        var next = unit.At(at + 1);
        var hasObject = Objects.Contains(next.Lower) || Words.Determiners.Contains(next.Lower);
        if (Pasts.Contains(verb.Lower))
        {
            return hasObject || Words.Prepositions.Contains(next.Lower);
        }

        return verb.Lower.EndsWith("ed", StringComparison.Ordinal) || unit.CueAt(at) is { Form: CueForm.Past }
            ? hasObject || (next.Kind == ItemKind.Word && Words.Prepositions.Contains(next.Lower) && !next.Is("by"))
            : unit.CueAt(at) is { Form: CueForm.Present } or null && verb.Lower.EndsWith('s') && verb.Lower.Length > 4 && hasObject && next.Lower is not ("that" or "both");
    }

    /// <summary>"those killed | and injured", "a region that is free | and respects the rights": the verb before "and" belongs to what is reported.</summary>
    private static bool GoesOnWithin(Unit unit, int last)
    {
        for (var at = last; at >= Math.Max(0, last - ListReach) && unit.CueAt(at) is not { Form: CueForm.Past or CueForm.Present }; at--)
        {
            if (unit[at].Kind == ItemKind.Word && IsVerbWithin(unit[at]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsVerbWithin(in Item word) =>
        word.Lower is "who" or "which" or "that" or "whose" || Words.IsFinite(word.Lower)
        || (!word.IsCapital && word.Lower.EndsWith("ed", StringComparison.Ordinal) && word.Lower is not "need");
}
