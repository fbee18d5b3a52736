namespace Graph.Extraction.Statements.Rules;

/// <summary><c>Asked why he came, Berg said …</c>, <c>was asked by a caller why he came</c>: what was asked, and by whom if the text says so.</summary>
internal static class PassiveQuestion
{
    private const string Rule = "reported-passive";

    /// <summary>Where a question was put is told in no more items than this.</summary>
    private const int LongestOccasion = 8;

    /// <summary>Whether a participle without a subject tells the question of an answer.</summary>
    public static bool IsPut(Unit unit, VerbGroup group) =>
        group.Cue.Form == CueForm.Past && group.Entry.Lemma is "ask" or "press" && (OpensSentence(unit, group) || FollowsAnswer(unit, group));

    /// <summary>"When asked by a host whether he would go, Berg said": the question, up to its answer.</summary>
    public static Report? Put(Unit unit, VerbGroup group)
    {
        var agent = AgentAfter(unit, group);
        var first = Adjuncts.SkipOccasion(unit, Adjuncts.SkipTime(unit, agent.End));
        if (TopicAfter(unit, first) is > 0 and var about)
        {
            // "Asked at a briefing about the vote, she said": what it was about.
            return UpToAnswer(unit, group, agent, new Phrase(about + 1, about + 2), 0.5) is { } topic
                ? topic with { Cue = new Phrase(group.First, about + 1) }
                : null;
        }

        return OpensQuestion(unit, first) && UpToAnswer(unit, group, agent, new Phrase(first, first + 1), 0.6) is { } asked
            ? asked with { Cue = new Phrase(group.First, agent.End) }
            : null;
    }

    /// <summary>"was asked why he came", "was told what to do", "was asked by a caller about the vote"</summary>
    public static Report? Heard(Unit unit, VerbGroup group)
    {
        var agent = AgentAfter(unit, group);
        if (unit.At(agent.End) is not { Lower: "whether" or "why" or "if" or "how" or "what" or "about" } question)
        {
            return null;
        }

        var first = question.Is("about") ? agent.End + 1 : agent.End;
        var content = new Phrase(first, ContentBounds.EndOf(unit, first, group, isClause: true));
        return content.IsEmpty ? null : Report.By(group, Rule, content, 0.5).SaidBy(agent) with
        {
            Cue = new Phrase(group.First, agent.IsEmpty ? first : group.End),
            Addressee = group.Subject,
        };
    }

    /// <summary>"was asked about the vote", "was questioned about his remarks"</summary>
    public static bool IsAbout(Unit unit, VerbGroup group) =>
        group.Entry.Lemma is "ask about" || (group.Entry.Lemma is "question" or "press" or "quiz" && unit.At(group.End).Lower is "about" or "on");

    /// <summary>What somebody was asked about, by nobody who is named.</summary>
    public static Report? About(Unit unit, VerbGroup group)
    {
        var first = group.Entry.Lemma is "ask about" ? group.End : group.End + 1;
        var content = new Phrase(first, BeforeOccasion(unit, first, ContentBounds.EndOf(unit, first, group, isClause: false)));
        return content.IsEmpty ? null : Report.By(group, Rule, content, 0.5).SaidBy(new Phrase(0, 0)) with
        {
            Cue = new Phrase(group.First, first),
            Addressee = group.Subject,
        };
    }

    /// <summary>"about the vote | during a call", "about the vote | on Radio One": the end before where it was asked.</summary>
    private static int BeforeOccasion(Unit unit, int first, int end)
    {
        for (var at = first + 1; at < end; at++)
        {
            if (unit[at].Is("during") || (unit[at].Lower is "on" or "in" or "at" && (unit.At(at + 1).IsCapital || Occasions.Opens(unit, at))))
            {
                return at;
            }
        }

        return end;
    }

    /// <summary>Who stands after "by"; empty where nobody does.</summary>
    public static Phrase AgentAfter(Unit unit, VerbGroup group) =>
        unit.IsWord(group.End, "by") ? NounPhrases.StartingAt(unit, group.End + 1) : new Phrase(group.End, group.End);

    /// <summary>"When asked about the vote, she said": the question stands before its answer.</summary>
    private static bool OpensSentence(Unit unit, VerbGroup group) =>
        group.Subject is null or { First: 0, End: 1 }
        && (group.First == 0 || (group.First == 1 && unit[0].Lower is "when" or "whenever" or "and" or "but"));

    /// <summary>“No comment,” she said, when asked about the vote.</summary>
    private static bool FollowsAnswer(Unit unit, VerbGroup group) =>
        group.First > 1 && unit[group.First - 1].Lower is "when" or "whenever"
        && (group.Subject is null || group.Subject.Value.First == group.First - 1);

    /// <summary>Index of "about" behind where and when it was asked; -1 where another word follows.</summary>
    private static int TopicAfter(Unit unit, int first)
    {
        var at = first;
        while (at < first + LongestOccasion && IsBeforeTopic(unit, at, first))
        {
            at++;
        }

        return unit.IsWord(at, "about") ? at : -1;
    }

    private static bool IsBeforeTopic(Unit unit, int at, int first) =>
        unit.At(at) is { Kind: ItemKind.Word } word && !word.Is("about") && (at > first || Words.Prepositions.Contains(word.Lower));

    private static bool OpensQuestion(Unit unit, int at) =>
        unit.At(at).Lower is "whether" or "if" or "why" or "how" or "what"
        || (unit.At(at).Lower is "who" or "which" or "where" && unit.At(at + 1).Kind == ItemKind.Word && !Words.IsFinite(unit[at + 1].Lower));

    /// <summary>The question that begins with a phrase, as far as its answer; null where none is given.</summary>
    private static Report? UpToAnswer(Unit unit, VerbGroup group, Phrase agent, Phrase opening, double confidence)
    {
        var end = AnswerAfter(unit, opening.End);
        return end < unit.Count && end > opening.First ? Report.By(group, Rule, new Phrase(opening.First, end), confidence).SaidBy(agent) : null;
    }

    /// <summary>The comma before whoever answers: where a clause follows, else where a name or a pronoun does; past the end where there is none.</summary>
    private static int AnswerAfter(Unit unit, int first)
    {
        var named = unit.Count;
        for (var at = unit.Count - 1; at >= first; at--)
        {
            var isBeforeName = unit[at].Is(",") && (unit.At(at + 1).IsCapital || Words.SubjectPronouns.Contains(unit.At(at + 1).Lower));
            named = isBeforeName ? at : named;
        }

        for (var at = first; at < unit.Count; at++)
        {
            if (unit[at].Is(",") && OwnSubject.After(unit, at) is not null)
            {
                return at;
            }
        }

        return named;
    }
}
