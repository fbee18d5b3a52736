using System.Collections.Frozen;
using Graph.Extraction.Tables;

namespace Graph.Relations.Identity;

/// <summary>Tells the names that many agreements share from those that only one has, by the words they are made of.</summary>
internal static class AgreementWords
{
    private static readonly FrozenSet<string> Forms = Words(
        "a an the of on in to for and between with by among at as its their " +
        "agreement agreements treaty treaties accord accords pact pacts deal deals protocol protocols convention conventions charter " +
        "declaration declarations statement statements communique communiques memorandum memoranda memorandums understanding mou " +
        "letter letters intent arrangement arrangements document documents act compact contract contracts package " +
        "joint bilateral trilateral multilateral common new final draft initial interim preliminary roadmap plan action framework general");

    private static readonly FrozenSet<string> Subjects = Words(
        "additional aggression agriculture agricultural aid air alliance area arms armistice assistance asylum aviation basic border borders boundary " +
        "ceasefire chain chains change civil climate co commerce commercial comprehensive conduct consular control cooperation council criminal critical " +
        "cultural culture customs cyber data deepening defence defense development digital diplomatic double economic economy education energy " +
        "enhanced environment environmental exchange exchanges expanding export exports extradition field finance financial fisheries forces forum free " +
        "friendship further future gas good goods government governments grant group health import imports information infrastructure intelligence " +
        "investment investments judicial labor labour legal loan long maritime matters media migration military minerals mutual neighborliness neighborly " +
        "neighbourliness neighbourly non nonaggression nuclear oil operation parties partnership peace peaceful port prisoner prisoners privileged " +
        "promotion protection railway rare readmission reciprocal regional relations research river safeguards science scientific security services sharing space " +
        "special sports status strategic strengthening supply tax taxation technical technological technology term tourism trade transfer transport " +
        "truce upgraded use uses visa visas water weapons youth");

    // Whose agreement it is does not tell which one.
    private static readonly FrozenSet<string> States = StateTable.All
        .SelectMany(state => state.OtherNames.Concat(state.Demonyms).Append(state.Name))
        .SelectMany(name => NameKey.Of(name).Split(' '))
        .ToFrozenSet(StringComparer.Ordinal);

    public static NameStrength StrengthOf(string name)
    {
        string[] words = [.. NameKey.Of(name).Split(' ').Where(word => !Forms.Contains(word) && !IsNumber(word))];
        string[] others = [.. words.Where(word => !States.Contains(word))];
        return others.Length == 0 ? NameStrength.Form
            : others.All(Subjects.Contains) ? NameStrength.Subject
            : NameStrength.Proper;
    }

    /// <summary>Whether a name says itself whose agreement it is: "Korea-U.S. Free Trade Agreement".</summary>
    public static bool NamesStates(string name) => NameKey.Of(name).Split(' ').Any(word => !Forms.Contains(word) && States.Contains(word));

    private static bool IsNumber(string word) => word.All(char.IsAsciiDigit);

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
