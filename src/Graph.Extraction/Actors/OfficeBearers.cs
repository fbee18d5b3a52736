using Graph.Extraction.Tables;

namespace Graph.Extraction.Actors;

/// <summary>Whom an office means that is named without its holder: "the president", "the British ambassador", "the Queen".</summary>
internal sealed class OfficeBearers(ActorScene scene, ApposedNames apposed)
{
    /// <summary>So many of the people named first are looked at for an office at home.</summary>
    private const int MostPeople = 400;

    private static readonly WordList Reigning = WordList.Any("emir emperor empress king pope queen shah sultan tsar");

    /// <summary>Titles of those who are called by their name alone in a headline.</summary>
    private static readonly WordList NamedInHeadlines = WordList.Exact("emir emperor empress king pope queen sultan");

    /// <summary>Who governs a town or a part of a state, and nobody else.</summary>
    private static readonly WordList Local = WordList.Exact("governor mayor");

    private static readonly WordList Monarchs = WordList.Exact("Emir Emperor King Queen Sultan king queen");

    private readonly TokenView _view = scene.View;
    private readonly Discourse _discourse = scene.Discourse;
    private readonly string? _homeState = HomeState(scene.Article.Publisher);
    private readonly Lazy<string?> _secretariat = new(() => SecretariatOf(scene.Article.Text));

    private IEnumerable<PersonEntry> FirstNamed => scene.People.People.Take(MostPeople);

    /// <summary>The first whom the article calls so; null where it calls nobody so.</summary>
    public PersonEntry? First(Chunk title) => FirstNamed.FirstOrDefault(one => IsCalled(one, title));

    /// <summary>Who holds an office of a state or organisation: named right behind it, spoken of, or by the table.</summary>
    /// <param name="end">The token after the description.</param>
    /// <param name="offset">Where it stands in the text.</param>
    public PersonEntry? InOffice(Chunk title, string of, int end, int offset) =>
        apposed.After(end, of) ?? (IsEnvoy(title) ? Envoy(title, of) : NoKing(title, _discourse.InState(of, title.Term.Class, offset)));

    /// <summary>"the Queen of Jordan" is not its king.</summary>
    private static PersonEntry? NoKing(Chunk title, PersonEntry? holder) =>
        title.Term.Name is "queen" or "empress" && holder is { Gender: 'm' } ? null : holder;

    /// <summary>Who is meant by an office alone, "the president"; null where it can be nobody spoken of.</summary>
    /// <param name="index">The token of "the".</param>
    public PersonEntry? SpokenOf(Chunk title, int index) =>
        apposed.After(title.End, null)
        ?? InHeadline(title)
        ?? SecretaryGeneral(title, index)
        ?? Monarch(title)
        ?? AtHome(title)
        ?? LastCalled(title, index)
        ?? LastOfClass(title);

    /// <summary>"the British ambassador" is nobody who holds another office of that state.</summary>
    private static bool IsEnvoy(Chunk title) =>
        title.Term.Name.EndsWith("ambassador", StringComparison.Ordinal)
        || title.Term.Name.EndsWith("envoy", StringComparison.Ordinal)
        || title.Term.Name is "high commissioner";

    private PersonEntry? Envoy(Chunk title, string of) =>
        _discourse.Last(one => one.Offices.Any(office => office.Of == of && IsShortFor(title, office.Title)));

    /// <summary>"the President" with a capital, where the title has "President Berg"; "the Queen", where it has her name.</summary>
    private PersonEntry? InHeadline(Chunk title)
    {
        var isReigning = NamedInHeadlines.Contains(title.Term.Name);
        if (scene.Article.Title is not { } headline || !(isReigning || IsCapital(title)))
        {
            return null;
        }

        // Most headlines have no title, and nobody need be looked for.
        if (!isReigning && !headline.Contains(title.Term.Name, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        bool IsIn(PersonEntry one) =>
            headline.Contains(isReigning ? one.Name : $"{title.Term.Name} {one.Name.Split(' ')[^1]}", StringComparison.OrdinalIgnoreCase);

        return FirstNamed.Where(one => IsCalled(one, title) && IsIn(one)).Take(2).ToList() is [var only] ? only : null;
    }

    /// <summary>"the Secretary-General" whom nobody names: of the one organisation spoken of that has one.</summary>
    private PersonEntry? SecretaryGeneral(Chunk title, int index) =>
        title.Term.Name is "secretary-general" or "secretary general" && _secretariat.Value is { } organization
            ? scene.People.FromTable(TitleClass.International, organization, _view.Tokens[index].Start)
            : null;

    /// <summary>"the monarch": the last king, queen, emir, sultan or emperor.</summary>
    private PersonEntry? Monarch(Chunk title) =>
        title.Term.Name is "monarch" ? _discourse.Last(one => one.Offices.Any(office => Monarchs.Contains(office.Title))) : null;

    /// <summary>On a government's own page "the President" is its own.</summary>
    private PersonEntry? AtHome(Chunk title) =>
        _homeState is not null && IsCapital(title)
            ? FirstNamed.FirstOrDefault(one => IsCalled(one, title) && one.Offices.Any(office => office.Of == _homeState && IsSame(office.Title, title)))
                ?? (title.Term.Class is TitleClass.State or TitleClass.Government ? scene.People.FromTable(title.Term.Class, _homeState, _view.Tokens[title.First].Start) : null)
            : null;

    /// <summary>The last who holds an office of that name, save who does it to him.</summary>
    private PersonEntry? LastCalled(Chunk title, int index)
    {
        var doer = DoerBefore(index);
        bool IsMeant(PersonEntry one) => one != doer && !one.IsFormer(title.Term.Class) && IsCalledInShort(one, title);

        return _discourse.LastSubject(IsMeant) ?? _discourse.Last(IsMeant) ?? _discourse.Last(one => one != doer && IsCalledInShort(one, title));
    }

    /// <summary>"President X gave the President": who does it to him is another; null where no doer stands before.</summary>
    private PersonEntry? DoerBefore(int index) =>
        index > 1 && _view.IsSmallWord(index - 1) && !WordList.Function.Contains(_view.Word(index - 1))
        && SubjectBefore.EndOf(_view, index) is > 0 and var end
            ? _discourse.NamedTo(end)
            : null;

    /// <summary>The last who holds a like office; "the king" is no president, "the mayor" no aide, and "the Chancellor" nobody's prime minister.</summary>
    private PersonEntry? LastOfClass(Chunk title) =>
        IsOneOfAKind(title.Term.Class) && !Reigning.Contains(title.Term.Name) && !Local.Contains(title.Term.Name)
            ? _discourse.Last(one => one.Holds(title.Term.Class, null) && !one.Offices.Any(office => IsOfAnotherKind(office.Title, title)))
            : null;

    /// <summary>Classes whose titles mean much the same; "the director" is no minister.</summary>
    private static bool IsOneOfAKind(TitleClass titleClass) =>
        titleClass is not (TitleClass.Minister or TitleClass.Deputy or TitleClass.Royal or TitleClass.Legislator
            or TitleClass.Military or TitleClass.International);

    private static bool IsOfAnotherKind(string held, Chunk title) =>
        Reigning.Contains(held) || IsChancellor(held) != IsChancellor(title.Term.Name);

    private static bool IsChancellor(string title) => title.EndsWith("chancellor", StringComparison.OrdinalIgnoreCase);

    // Asked of everybody for every office in a text: without a delegate.
    private static bool IsCalled(PersonEntry one, Chunk title)
    {
        foreach (ref readonly var office in one.OfficesHeld)
        {
            if (IsSame(office.Title, title))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCalledInShort(PersonEntry one, Chunk title)
    {
        foreach (ref readonly var office in one.OfficesHeld)
        {
            // "the president" is no vice president.
            if (IsShortFor(title, office.Title) && (office.Class != TitleClass.Deputy || title.Term.Class == TitleClass.Deputy))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSame(string held, Chunk title) => string.Equals(held, title.Term.Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>"the minister" is a foreign minister, "the Deputy Secretary" the one of State.</summary>
    private static bool IsShortFor(Chunk title, string held) =>
        held.EndsWith(title.Term.Name, StringComparison.OrdinalIgnoreCase)
        || (held.StartsWith(title.Term.Name, StringComparison.OrdinalIgnoreCase) && IsOf(held.AsSpan(title.Term.Name.Length)));

    private static bool IsOf(ReadOnlySpan<char> rest) => rest.StartsWith(" of ") || rest.StartsWith(" for ");

    private bool IsCapital(Chunk title) => char.IsUpper(_view.Word(title.First)[0]);

    /// <summary>The organisation with a secretary-general that a text speaks of; null where it speaks of none or of two.</summary>
    private static string? SecretariatOf(string text)
    {
        var isOfNations = text.Contains("United Nations", StringComparison.Ordinal) || text.Contains("General Assembly", StringComparison.Ordinal);
        var isOfAlliance = text.Contains("NATO", StringComparison.Ordinal);
        return isOfNations == isOfAlliance ? null : isOfNations ? "organization:united-nations" : "organization:nato";
    }

    /// <summary>The state on whose government's page an article stands; null for others.</summary>
    private static string? HomeState(string? publisher) =>
        publisher is null ? null
        : IsOfWhiteHouse(publisher) || publisher.EndsWith("state.gov", StringComparison.OrdinalIgnoreCase) ? "state:USA"
        : publisher.EndsWith("kremlin.ru", StringComparison.OrdinalIgnoreCase) ? "state:RUS"
        : publisher.EndsWith("gov.uk", StringComparison.OrdinalIgnoreCase) ? "state:GBR"
        : null;

    private static bool IsOfWhiteHouse(string publisher) =>
        publisher.Contains("whitehouse", StringComparison.OrdinalIgnoreCase)
        || string.Equals(publisher, "The White House", StringComparison.OrdinalIgnoreCase);
}
