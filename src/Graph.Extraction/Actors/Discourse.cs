using Graph.Extraction.Tables;

namespace Graph.Extraction.Actors;

/// <summary>Who has been spoken of so far, sentence by sentence; what pronouns and descriptions look back to.</summary>
internal sealed class Discourse(PersonRegistry people)
{
    /// <summary>In the place of an end: "X met Y and gave him", where the doer is whoever the sentence names first.</summary>
    public const int FirstOfSentence = -2;

    /// <summary>How many sentences a pronoun looks back.</summary>
    private const int PronounReach = 4;

    /// <summary>How many sentences a pronoun passes over for somebody that a sentence is about.</summary>
    private const int SubjectReach = 2;

    /// <summary>Nothing looks further back than this many mentions, so that the cost stays in proportion to the text.</summary>
    private const int Memory = 400;

    /// <summary>Between somebody's name and "for his" stand no more characters.</summary>
    private const int ThanksReach = 5;

    /// <summary>How many sentences "the leaders" looks back.</summary>
    private const int LeaderReach = 30;

    /// <summary>How many sentences "they" looks back; in a read-out, which tells of two sides alone, more than in news.</summary>
    public int PluralReach { get; init; } = 1;

    private readonly List<Spoken> _spoken = [];

    /// <summary>Each person once, in the order of the last mention.</summary>
    private readonly List<(PersonEntry Person, int Entry)> _recent = [];

    private IEnumerable<PersonEntry> FirstNamed => people.People.Take(Memory);

    public int Sentence { get; set; }

    /// <summary>The last sentence in which "I" is the one who speaks: "he" in it is somebody else whom it names.</summary>
    public int FirstPersonSentence { get; set; } = -1;

    public int Entry { get; set; }

    /// <summary>Whether the words being read stand inside quotation marks: who is spoken of there does not speak.</summary>
    public bool IsQuoted { get; set; }

    public void Note(PersonEntry person, int end, bool isPossessive, bool isComplement = false, bool isTurn = false)
    {
        Add(new Spoken(person, null, Sentence, Entry, end, isPossessive) { IsAside = isComplement || IsQuoted, IsTurn = isTurn });
        var known = _recent.Count - 1;
        while (known >= 0 && _recent[known].Person != person)
        {
            known--;
        }

        if (known >= 0 || _recent.Count >= Memory)
        {
            _recent.RemoveAt(Math.Max(known, 0));
        }

        _recent.Add((person, Entry));
    }

    public void NotePlural(IReadOnlyList<string> ids, int end) => Add(new Spoken(null, ids, Sentence, Entry, end, false));

    /// <summary>"he", "his", "she", "her": the last compatible person, of a sentence the first named before the others.</summary>
    public PersonEntry? Pronoun(char gender, int offset, bool followsFor, int subjectEnd = -1)
    {
        if (followsFor && Thanked(gender, offset) is { } thanked)
        {
            return thanked;
        }

        if (FirstPersonSentence == Sentence && LastNamed(gender) is { } other)
        {
            return other;
        }

        var doer = Doer(subjectEnd);
        if (Subject(person => Agrees(person, gender) && person != doer) is { } subject)
        {
            return subject;
        }

        for (var sentence = Sentence; sentence >= Math.Max(0, Sentence - PronounReach); sentence--)
        {
            // "X received him": whoever does it to him is another.
            var here = InSentence(sentence).Where(one => one.Person is { } person && Agrees(person, gender) && person != doer).ToList();
            if (here.Count > 0)
            {
                return (here.Find(one => !one.IsPossessive) ?? here[0]).Person;
            }
        }

        return null;
    }

    /// <summary>"thanked Berg for his": who was named right before.</summary>
    private PersonEntry? Thanked(char gender, int offset) =>
        _spoken.Count > 0 && _spoken[^1] is { Person: { } named } last && offset - last.End is > 0 and <= ThanksReach && Agrees(named, gender)
            ? named
            : null;

    /// <summary>Whom the sentence being read named last, owners aside.</summary>
    private PersonEntry? LastNamed(char gender) =>
        InSentence(Sentence).LastOrDefault(one => one is { Person: { } named, IsPossessive: false } && Agrees(named, gender))?.Person;

    /// <summary>Who does it, by where the subject's words end; null where nobody is known to.</summary>
    private PersonEntry? Doer(int subjectEnd) =>
        subjectEnd == FirstOfSentence ? InSentence(Sentence).FirstOrDefault(one => one.IsSubject)?.Person
        : subjectEnd < 0 ? null
        : NamedTo(subjectEnd);

    /// <summary>Who a sentence just before tells of: no owner, no complement, and not somebody whom a quotation mentions.</summary>
    private PersonEntry? Subject(Func<PersonEntry, bool> condition)
    {
        for (var sentence = Sentence; sentence >= Math.Max(0, Sentence - SubjectReach); sentence--)
        {
            var subjects = InSentence(sentence).Where(one => one.IsSubject && one.Person is { } person && condition(person)).ToList();
            if (subjects.Count > 0)
            {
                // "Berg said it was late, but Lund was glad. He …": whom the sentence turns to.
                return (sentence < Sentence && subjects[^1].IsTurn ? subjects[^1] : subjects[0]).Person;
            }
        }

        return null;
    }

    /// <summary>Whom the last sentences tell of, before the one being read.</summary>
    public PersonEntry? LastSubject(Func<PersonEntry, bool> condition)
    {
        Sentence--;
        var subject = Subject(condition);
        Sentence++;
        return subject;
    }

    /// <summary>The person whose mention in the sentence being read ends at an offset; null where nobody's does.</summary>
    public PersonEntry? NamedTo(int end) => InSentence(Sentence).FirstOrDefault(one => one.End == end)?.Person;

    /// <summary>The only person whom the sentence being read has named so far, and only as whose something is; null for others.</summary>
    public PersonEntry? OnlyOwner() =>
        InSentence(Sentence).Where(one => one.Person is not null).ToList() is [{ IsPossessive: true, Person: { } owner }] ? owner : null;

    /// <summary>Whether the sentence being read names nobody else so far.</summary>
    public bool NamesOnly(IReadOnlyList<string> ids) => InSentence(Sentence).All(one => one.Person is not { } person || ids.Contains(person.Id));

    /// <summary>
    /// "they", "the two leaders": the last several people named together; for leaders also those of the last sentence that names two.
    /// </summary>
    public IReadOnlyList<string> Several(bool leadersOnly) =>
        NamedTogether(leadersOnly) ?? (leadersOnly ? LeadersOfSentence() ?? LeadersOfArticle() : PairBefore()) ?? [];

    private IReadOnlyList<string>? NamedTogether(bool leadersOnly)
    {
        for (var i = _spoken.Count - 1; i >= 0 && _spoken[i].Sentence >= Sentence - PluralReach; i--)
        {
            if (_spoken[i].Plural is { } plural && (!leadersOnly || MayBeLeaders(plural)))
            {
                return plural;
            }
        }

        return null;
    }

    /// <summary>In a read-out, the two whom the last sentence names that names two.</summary>
    private List<string>? PairBefore()
    {
        for (var sentence = Sentence - 1; PluralReach > 1 && sentence >= Math.Max(0, Sentence - PluralReach); sentence--)
        {
            if (NamedIn(sentence) is { Count: 2 } pair)
            {
                return pair;
            }
        }

        return null;
    }

    private List<string>? LeadersOfSentence()
    {
        for (var sentence = Sentence; sentence >= Math.Max(0, Sentence - LeaderReach); sentence--)
        {
            if (Ids(InSentence(sentence).Where(one => one.Person is { } person && IsLeader(person))) is { Count: >= 2 } leaders)
            {
                return leaders;
            }
        }

        return null;
    }

    /// <summary>The two leaders of the article; of a read-out's two sides one may be a deputy.</summary>
    private List<string>? LeadersOfArticle()
    {
        var leaders = FirstNamed.Where(IsLeader).Take(2).Select(one => one.Id).ToList();
        if (leaders.Count != 2 && PluralReach > 1)
        {
            leaders = [.. FirstNamed.Where(one => IsLeader(one) || one.Holds(TitleClass.Deputy, null)).Take(3).Select(one => one.Id)];
        }

        return leaders.Count == 2 ? leaders : null;
    }

    /// <summary>The two people whom the sentence before names, and nobody else.</summary>
    public IReadOnlyList<string> LastPair() => NamedIn(Sentence - 1);

    /// <summary>The only two for whom a condition holds of the last sentence that names two such; none where one names more.</summary>
    public IReadOnlyList<string> LastTwo(Func<PersonEntry, bool> condition)
    {
        for (var sentence = Sentence; sentence >= Math.Max(0, Sentence - PronounReach); sentence--)
        {
            if (Ids(InSentence(sentence).Where(one => one.Person is { } person && condition(person))) is { Count: >= 2 } several)
            {
                return several.Count == 2 ? several : [];
            }
        }

        return [];
    }

    /// <summary>The last two named together of whom a condition holds, "King X and Queen Y"; none where nobody was.</summary>
    public IReadOnlyList<string> LastCouple(Func<PersonEntry, bool> condition)
    {
        for (var i = _spoken.Count - 1; i >= 0 && _spoken[i].Sentence >= Sentence - LeaderReach; i--)
        {
            if (_spoken[i].Plural is { Count: >= 2 } plural && plural.Take(2).All(id => people.Find(id) is { } one && condition(one)))
            {
                return [.. plural.Take(2)];
            }
        }

        return [];
    }

    /// <summary>Whether somebody, or a state, has been spoken of so far; who is named later only has not.</summary>
    public bool IsSpokenOf(string id) => people.Find(id) is not { } person || _recent.Exists(one => one.Person == person);

    /// <summary>"Ministers X and Y", where two leaders are known: "the two leaders" are others.</summary>
    private bool AreAides(IReadOnlyList<string> plural) =>
        plural.All(id => people.Find(id) is { } person && !IsLeader(person)) && FirstNamed.Where(IsLeader).Take(2).Count() == 2;

    private bool MayBeLeaders(IReadOnlyList<string> plural) =>
        plural[0].StartsWith("person:", StringComparison.Ordinal) && !AreAides(plural);

    /// <summary>The last person spoken of for whom a condition holds: within the entry, then before it, then anywhere in the article.</summary>
    public PersonEntry? Last(Func<PersonEntry, bool> condition)
    {
        PersonEntry? before = null;
        for (var i = _recent.Count - 1; i >= 0; i--)
        {
            var (person, entry) = _recent[i];
            if ((entry == Entry || before is null) && condition(person))
            {
                if (entry == Entry)
                {
                    return person;
                }

                before = person;
            }
        }

        return before ?? FirstNamed.FirstOrDefault(condition);
    }

    /// <summary>Who holds an office in a state: who was spoken of with it, who the article says does, else who does by the table.</summary>
    public PersonEntry? InState(string of, TitleClass titleClass, int offset) =>
        NamedInState(of, titleClass) ?? (titleClass is TitleClass.Official or TitleClass.Minister ? null : people.FromTable(titleClass, of, offset));

    /// <summary>Who holds an office in a state, of those whom the article names.</summary>
    public PersonEntry? NamedInState(string of, TitleClass titleClass) =>
        Last(person => person.HoldsJust(titleClass, of)) ?? Last(person => person.Holds(titleClass, of));

    public PersonEntry ChooseNearest(IReadOnlyList<PersonEntry> candidates) =>
        candidates.Count == 1 ? candidates[0] : Last(candidates.Contains) ?? candidates[0];

    private void Add(Spoken spoken)
    {
        if (_spoken.Count >= 2 * Memory)
        {
            _spoken.RemoveRange(0, Memory);
        }

        _spoken.Add(spoken);
    }

    private IEnumerable<Spoken> InSentence(int sentence)
    {
        for (var i = _spoken.Count - 1; i >= 0 && _spoken[i].Sentence >= sentence; i--)
        {
            if (_spoken[i].Sentence == sentence && _spoken[i].Entry == Entry && (i == 0 || _spoken[i - 1].Sentence < sentence))
            {
                return _spoken.Skip(i).TakeWhile(one => one.Sentence == sentence);
            }
        }

        return [];
    }

    /// <summary>The people whom a sentence names, owners aside.</summary>
    private List<string> NamedIn(int sentence) => Ids(InSentence(sentence).Where(one => one is { Person: not null, IsPossessive: false }));

    private static List<string> Ids(IEnumerable<Spoken> spoken) =>
        [.. spoken.Select(one => one.Person?.Id ?? "").Distinct(StringComparer.Ordinal)];

    private static bool IsLeader(PersonEntry person) => person.Holds(TitleClass.Leader, null);

    private static bool Agrees(PersonEntry person, char gender) => person.Gender is null || person.Gender == gender;

    private sealed record Spoken(PersonEntry? Person, IReadOnlyList<string>? Plural, int Sentence, int Entry, int End, bool IsPossessive)
    {
        /// <summary>A complement ("a talk with him"), or inside a quotation.</summary>
        public bool IsAside { get; init; }

        /// <summary>Right behind "but": the sentence turns from others to whom it tells of.</summary>
        public bool IsTurn { get; init; }

        public bool IsSubject => !IsPossessive && !IsAside;
    }
}
