using Graph.Extraction.Sentences;
using Graph.Extraction.Statements;

namespace Graph.Extraction.Actors;

/// <summary>Resolves people and states that are described and not named: "the Russian leader", "his counterpart", "both countries", "he".</summary>
internal sealed class DescriptionReader
{
    private static readonly WordList MalePronouns = WordList.Any("he he’s him himself his");

    private static readonly WordList PairNouns = WordList.Exact("counterparts dignitaries diplomats men politicians statesmen women");

    private static readonly WordList IrregularDeeds = WordList.Exact("are began broke came chose drew flew found held left made sat shook spoke spent took went were");

    private static readonly WordList FemalePronouns = WordList.Any("she her hers herself");

    private readonly ActorScene _scene;
    private readonly TokenView _view;
    private readonly PronounReader _pronouns;
    private readonly PluralDescriptions _plurals;
    private readonly OfficeDescriptions _offices;
    private IReadOnlyList<string>? _parties;

    /// <param name="namedAt">The person whose phrase, titles included, starts at a token and names them in full; null where nobody's does.</param>
    public DescriptionReader(ActorScene scene, Func<int, PersonEntry?> namedAt)
    {
        _scene = scene;
        _view = scene.View;
        var apposed = new ApposedNames(scene.View, namedAt);
        _pronouns = new PronounReader(scene.View, scene.Discourse, scene.Sink, apposed);
        _plurals = new PluralDescriptions(scene.View, scene.People, scene.Discourse, scene.Sink);
        _offices = new OfficeDescriptions(scene.View, scene.Discourse, scene.Sink, new OfficeBearers(scene, apposed));
    }

    /// <summary>Who says "we", once everybody named in full is known.</summary>
    private IReadOnlyList<string> Parties => _parties ??= JointParties.Of(_scene.Article, _scene.People);

    /// <summary>Whom "they" can mean beside those spoken of together.</summary>
    private IReadOnlyList<string> Sides => _scene.Discourse.PluralReach > 1 ? Parties : [];

    /// <summary>Reads a description that starts at a token; returns the token after it, or the same where there is none.</summary>
    public int ReadAt(int index, Sentence sentence)
    {
        if (!_view.MayBe(index, WordTraits.Opener) && _view.ChunkAt(index) is null)
        {
            return index;
        }

        if (FormsOfAddress.Read(_view, index, _scene.Sink, _scene.People) is var addressed && addressed > index)
        {
            return addressed;
        }

        if (GenderOf(_view.Word(index)) is { } gender)
        {
            return _pronouns.Read(index, gender, sentence);
        }

        if (_view.Is(index, "they") || _view.Is(index, "them"))
        {
            return _plurals.ReadThey(index, Sides);
        }

        if (_view.Is(index, "the") && _view.Word(index + 1) is "former" or "latter" && IsDoing(index + 2))
        {
            return _plurals.ReadOneOfTwo(index, _view.Word(index + 1) is "former" ? 0 : 1);
        }

        if (_view.Is(index, "the") && _view.Is(index + 2, "couple") && (_view.Is(index + 1, "royal") || _view.Is(index + 1, "imperial") || _view.Is(index + 1, "presidential")))
        {
            return _plurals.ReadCouple(index);
        }

        if (EndOfTheTwo(index) is { } end)
        {
            return _plurals.ReadTheTwo(index, end);
        }

        if (_view.Is(index, "we") && Parties.Count > 0)
        {
            _scene.Sink.Mentions.Add(new Mention(_view.Tokens[index].Span, MentionKind.Plural, Parties, "the parties of the joint statement"));
            return index + 1;
        }

        return _plurals.ReadSeveral(index, sentence, Sides) is var several && several > index ? several : _offices.ReadAt(index, sentence);
    }

    /// <summary>"the two men", "the two agreed": the token after those meant; null where nobody is.</summary>
    private int? EndOfTheTwo(int index)
    {
        if (!_view.Is(index, "the"))
        {
            return null;
        }

        if (_view.Word(index + 1) is "pair" or "duo")
        {
            return IsDoing(index + 2) ? index + 2 : null;
        }

        return _view.Is(index + 1, "interlocutors") ? index + 2
            : !_view.Is(index + 1, "two") ? null
            : PairNouns.Contains(_view.Word(index + 2)) ? index + 3
            : IsDoing(index + 2) ? index + 2
            : null;
    }

    /// <summary>"the two agreed", "the pair then flew": a verb, with an adverb before it or none.</summary>
    private bool IsDoing(int index)
    {
        var verb = _view.Word(index) is "also" or "then" or "later" or "both" ? index + 1 : index;
        return _view.Word(verb).EndsWith("ed") || WordList.Verbs.Contains(_view.Word(verb)) || IrregularDeeds.Contains(_view.Word(verb));
    }

    private static char? GenderOf(ReadOnlySpan<char> pronoun) =>
        MalePronouns.Contains(pronoun) ? 'm' : FemalePronouns.Contains(pronoun) ? 'f' : null;
}
