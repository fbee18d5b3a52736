using Graph.Extraction.Articles;
using Graph.Extraction.Sentences;

namespace Graph.Extraction.Actors;

/// <summary>Who "I" is: the speaker whom a transcript's label names, and who signs a letter.</summary>
internal sealed class FirstPerson(ActorScene scene)
{
    /// <summary>The salutation stands among so many first passages, the signature among so many last.</summary>
    private const int Reach = 6;

    /// <summary>A salutation, and a formula before a signature, is a line of fewer characters than these.</summary>
    private const int LongestSalutation = 80;
    private const int LongestFarewell = 60;

    private static readonly string[] Speeches =
        ["Remarks by", "Speech by", "Speech of", "Address by", "Press remarks by", "Opening remarks by"];

    private static readonly string[] Salutations = ["Dear ", "Your Excellency", "Excellency", "Your Majesty"];

    private readonly TokenView _view = scene.View;
    private readonly Lazy<PersonEntry?> _writer = new(() => WriterOf(scene.Article, scene.People));

    private int _passage = -1;
    private PersonEntry? _speaker;

    /// <summary>Takes note of the label that a paragraph opens with.</summary>
    /// <param name="named">Who is named at the sentence's first word; null where nobody is.</param>
    public void Enter(Sentence sentence, NamedPerson? named)
    {
        if (sentence.Passage == _passage)
        {
            return;
        }

        _passage = sentence.Passage;
        if (named is not null && _view.Word(named.End) is ":" && IsCapitals(sentence.FirstToken))
        {
            var offset = _view.Tokens[named.NameStart].Start;
            _speaker = Known(named, offset);
        }
        else if (IsCapitals(sentence.FirstToken) && (_view.Word(sentence.FirstToken + 1) is ":" or "("))
        {
            // "QUESTION:", "Q:": somebody else, who is not named.
            _speaker = null;
        }
    }

    /// <summary>Adds the mention where "I", "me" or "my" stands at a token and who speaks is known.</summary>
    public bool Read(int index)
    {
        if (_view.Word(index) is not ("I" or "me" or "my" or "My") || (_speaker ?? _writer.Value) is not { } person)
        {
            return false;
        }

        scene.Discourse.FirstPersonSentence = scene.Discourse.Sentence;
        scene.Sink.Mentions.Add(new Mention(_view.Tokens[index].Span, MentionKind.Pronoun, [person.Id], "who speaks or writes")
        {
            IsPossessive = _view.Word(index) is "my" or "My",
        });
        return true;
    }

    private PersonEntry? Known(NamedPerson named, int offset) =>
        scene.People.PartsOf(named.Name) is { Length: > 0 } parts
            ? scene.People.With(parts).FirstOrDefault(one => MayBe(one, parts))
                ?? scene.People.ResolveShort(named, offset, found => found[0])?.Person
            : null;

    private static bool MayBe(PersonEntry one, string[] parts) =>
        PersonName.IsShortFor(parts, one.Parts, false) || one.Parts.SequenceEqual(parts);

    private bool IsCapitals(int index) => _view.IsWord(index) && !_view.Word(index).ContainsAnyInRange('a', 'z');

    private static PersonEntry? WriterOf(Article article, PersonRegistry people) =>
        IsLetter(article) ? Signatory(article, people) : OfRemarks(article, people);

    /// <summary>"Dear Mr President,".</summary>
    private static bool IsLetter(Article article) =>
        article.Passages.Take(Reach).Any(passage => IsSalutation(passage.Span.Of(article.Text)));

    private static bool IsSalutation(ReadOnlySpan<char> line)
    {
        if (line.Length >= LongestSalutation)
        {
            return false;
        }

        foreach (var salutation in Salutations)
        {
            if (line.StartsWith(salutation) && line[^1] is ',' or ':')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Remarks by President X after the meeting": the one whom the title names.</summary>
    private static PersonEntry? OfRemarks(Article article, PersonRegistry people)
    {
        if (article.Title is not { } title || !Speeches.Any(words => title.StartsWith(words, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var named = people.People.Where(person => title.Contains(person.Name, StringComparison.Ordinal)).Take(2).ToList();
        return named is [var only] ? only : null;
    }

    /// <summary>The person named under "Yours sincerely".</summary>
    private static PersonEntry? Signatory(Article article, PersonRegistry people)
    {
        for (var at = article.Passages.Count - 1; at >= Math.Max(0, article.Passages.Count - Reach); at--)
        {
            if (IsFarewell(article.Passages[at].Span.Of(article.Text)))
            {
                var end = article.Passages[^1].Span.End;
                var signed = article.Text[article.Passages[at].Span.Start..end];
                return people.People.FirstOrDefault(person => signed.Contains(person.Name, StringComparison.Ordinal));
            }
        }

        return null;
    }

    /// <summary>"Yours sincerely", "Kind regards", "Respectfully".</summary>
    private static bool IsFarewell(ReadOnlySpan<char> line) =>
        line.Length < LongestFarewell
        && (line.Contains("incerely", StringComparison.Ordinal)
            || line.Contains("regards", StringComparison.OrdinalIgnoreCase)
            || line.Contains("ours faithfully", StringComparison.Ordinal)
            || line.Contains("espectfully", StringComparison.Ordinal));
}
