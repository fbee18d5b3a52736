using Graph.Extraction.Articles;
using Graph.Extraction.Sentences;

namespace Graph.Extraction.Actors;

/// <summary>Who "I" is: the speaker whom a transcript's label names, and who signs a letter.</summary>
internal sealed class FirstPerson(Article article, TokenView view, PersonRegistry people, MentionSink sink, Discourse discourse)
{
    /// <summary>The salutation stands among so many first passages, the signature among so many last.</summary>
    private const int Reach = 6;

    private static readonly string[] Speeches = ["Remarks by", "Speech by", "Speech of", "Address by", "Press remarks by", "Opening remarks by"];

    private readonly Lazy<PersonEntry?> _writer = new(() => IsLetter(article) ? Signatory(article, people) : OfRemarks(article, people));

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
        if (named is not null && view.Word(named.End) is ":" && IsCapitals(sentence.FirstToken))
        {
            var offset = view.Tokens[named.NameStart].Start;
            _speaker = Known(named, offset);
        }
        else if (IsCapitals(sentence.FirstToken) && (view.Word(sentence.FirstToken + 1) is ":" or "("))
        {
            // "QUESTION:", "Q:": somebody else, who is not named.
            _speaker = null;
        }
    }

    /// <summary>Adds the mention where "I", "me" or "my" stands at a token and who speaks is known.</summary>
    public bool Read(int index)
    {
        if (view.Word(index) is not ("I" or "me" or "my" or "My") || (_speaker ?? _writer.Value) is not { } person)
        {
            return false;
        }

        discourse.FirstPersonSentence = discourse.Sentence;
        sink.Mentions.Add(new Mention(view.Tokens[index].Span, MentionKind.Pronoun, [person.Id], "who speaks or writes") { IsPossessive = view.Word(index) is "my" or "My" });
        return true;
    }

    private PersonEntry? Known(NamedPerson named, int offset) =>
        people.PartsOf(named.Name) is { Length: > 0 } parts ? people.With(parts).FirstOrDefault(one => PersonName.IsShortFor(parts, one.Parts, false) || one.Parts.SequenceEqual(parts)) ?? people.ResolveShort(named, offset, found => found[0])?.Person : null;

    private bool IsCapitals(int index) => view.IsWord(index) && !view.Word(index).ContainsAnyInRange('a', 'z');

    /// <summary>"Dear Mr President,".</summary>
    private static bool IsLetter(Article article) =>
        article.Passages.Take(Reach).Any(passage => passage.Span.Of(article.Text) is var words && words.Length < 80 && (words.StartsWith("Dear ") || words.StartsWith("Your Excellency") || words.StartsWith("Excellency") || words.StartsWith("Your Majesty")) && words[^1] is ',' or ':');

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
            var words = article.Passages[at].Span.Of(article.Text);
            if (words.Length < 60 && (words.Contains("incerely", StringComparison.Ordinal) || words.Contains("regards", StringComparison.OrdinalIgnoreCase) || words.Contains("ours faithfully", StringComparison.Ordinal) || words.Contains("espectfully", StringComparison.Ordinal)))
            {
                var end = article.Passages[^1].Span.End;
                var signed = article.Text[article.Passages[at].Span.Start..end];
                return people.People.FirstOrDefault(person => signed.Contains(person.Name, StringComparison.Ordinal));
            }
        }

        return null;
    }
}
