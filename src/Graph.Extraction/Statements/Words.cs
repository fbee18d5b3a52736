using System.Collections.Frozen;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements;

/// <summary>The closed classes of English words, and the few open ones that decide where a clause or a phrase ends.</summary>
internal static class Words
{
    public static readonly FrozenSet<string> Auxiliaries = WordSet.Of(
        """
        'd 'll 're 's 've am are be been being can could did do does had has have is may might must shall should was were will would ’d ’ll ’re ’s
        ’ve
        """);

    public static readonly FrozenSet<string> Modals = WordSet.Of("will would can could shall should may might must 'll ’ll");

    public static readonly FrozenSet<string> Having = WordSet.Of("has have had 've ’ve");

    public static readonly FrozenSet<string> Being = WordSet.Of("is are was were be been being am get got gets");

    /// <summary>Verbs that join an adjective to their subject, besides "be".</summary>
    public static readonly FrozenSet<string> Linking = WordSet.Of(
        """
        appear appeared appears became become becomes feel feels felt grew growing grown look looked looks remain remained remains seem seemed seems
        sound sounded sounds stay stayed
        """);

    /// <summary>Words of degree before an adjective.</summary>
    public static readonly FrozenSet<string> Degrees = WordSet.Of(
        """
        absolutely all also always as cautiously completely deeply equally especially extremely fairly fully highly increasingly least less longer
        more most no particularly pretty quite reasonably similarly so somewhat still too totally utterly very
        """);

    /// <summary>Verbs before an infinitive that tell that it is so: "began to wonder", "seems to think".</summary>
    public static readonly FrozenSet<string> Raising = WordSet.Of(
        """
        appear appeared appears began begin beginning begins begun came come comes continue continued continues continuing dared hastened like liked
        likes loved loves proceeded quick rushed seem seemed seems started tend tended tends used
        """);

    public static readonly FrozenSet<string> Negations = WordSet.Of(
        """
        can't cannot can’t didn't didn’t doesn't doesn’t don't don’t hadn't hadn’t hardly hasn't hasn’t haven't haven’t n't neither never nor not
        n’t won't won’t wouldn't wouldn’t
        """);

    public static readonly FrozenSet<string> Adverbs = WordSet.Of(
        """
        afterward afterwards again ago all aloud already also always bluntly both each earlier even ever famously finally first flatly further hence
        herself himself however instead itself jointly just later maybe meanwhile merely nevertheless nonetheless now often once only perhaps
        personally privately rather recently repeatedly simply soon still themselves then therefore thus today together tomorrow tonight too twice
        yesterday
        """);

    public static readonly FrozenSet<string> Prepositions = WordSet.Of(
        """
        about across after against ahead along alongside amid amidst among around at before behind beside besides between beyond by concerning
        despite during following for from in including inside into like near of off on onto outside over per regarding since through throughout till
        to toward towards under unlike until upon via with within without
        """);

    public static readonly FrozenSet<string> Conjunctions = WordSet.Of(
        """
        after although as because before but how if lest once since so than that though unless until what when where whereas whether which while who
        whom whose why
        """);

    public static readonly FrozenSet<string> Determiners = WordSet.Of(
        """
        a all an another any both each every few her his its many most my no one our several some such that the their these this those three two
        your
        """);

    public static readonly FrozenSet<string> SubjectPronouns = WordSet.Of(
        """
        all both everybody everyone few he i it many most nobody one others she some somebody someone that there these they this those we who you
        """);

    /// <summary>A pronoun and its auxiliary in one word: subject and finite verb at once.</summary>
    public static readonly FrozenSet<string> Contracted = WordSet.Of(
        """
        he'd he'll he's he’d he’ll he’s i'd i'll i'm i've it'd it'll it’d it’ll i’d i’ll i’m i’ve she'd she'll she's she’d she’ll she’s they'd
        they'll they're they've they’d they’ll they’re they’ve we'd we'll we're we've we’d we’ll we’re we’ve you'd you'll you're you've you’d you’ll
        you’re you’ve
        """);

    public static readonly FrozenSet<string> PersonPronouns = WordSet.Of(
        """
        he he'd he'll he’d he’ll i i'd i'll i'm i've i’d i’ll i’m i’ve she she'd she'll she’d she’ll they they'd they'll they're they've they’d
        they’ll they’re they’ve we we'd we'll we're we've we’d we’ll we’re we’ve who you you'd you'll you're you've you’d you’ll you’re you’ve
        """);

    public static readonly FrozenSet<string> Questions = WordSet.Of("what why how whether if when where who which whom");

    public static readonly FrozenSet<string> Times = WordSet.Of(
        """
        afternoon april august december earlier evening february fri friday january july june later march may mon monday month morning night
        november october recently sat saturday september spring summer sun sunday thu thursday today tomorrow tonight tue tuesday wed wednesday week
        weekend winter year yesterday
        """);

    /// <summary>Words that a time follows: "on Friday", "late last week".</summary>
    public static readonly FrozenSet<string> BeforeTimes = WordSet.Of("early in last late on this");

    /// <summary>Nouns that name something said, thought or felt: objects of "express", "raise", "make", "issue".</summary>
    public static readonly FrozenSet<string> SpeechNouns = WordSet.OfTable("speech-nouns.tsv");

    /// <summary>Nouns for those who can speak; they mark a subject as a speaker where no name does.</summary>
    public static readonly FrozenSet<string> HumanNouns = WithPlurals(WordSet.OfTable("human-nouns.tsv"));

    /// <summary>Pronouns that say nothing by themselves as objects.</summary>
    private static readonly FrozenSet<string> Objects = WordSet.Of("her herself him himself it itself me that them themselves these this those us you");

    /// <summary>Those of them that a noun may follow: "called her plan “…”".</summary>
    private static readonly FrozenSet<string> ObjectsOrDeterminers = WordSet.Of("her that these this those");

    private static readonly FrozenSet<string> Contractions = WordSet.Of("'d 'll 'm 're 've ’d ’ll ’m ’re ’ve");

    /// <summary>Words that end like an adverb.</summary>
    private static readonly FrozenSet<string> NounsInLy = WordSet.Of("ally anomaly assembly family italy july monopoly rally reply supply");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Speaking = HumanNouns.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What is written and counted speaks too, in clauses: "the records show that".</summary>
    public static readonly FrozenSet<string> Documents = WordSet.Of(
        """
        ad ads advertisement amendment analyses analysis article audit ballot book brief caption census complaint data documents editorial emails
        estimates evidence figures filings headline indictment inquiry investigation lawsuit letters memoir memos narrator numbers op-ed order page
        papers platform poll polls post posts projections records report reports research resolution results review sign spot statistics studies
        study suit survey surveys tests theory transcript transcripts tweet tweets website
        """);

    /// <summary>Those who speak for a state or an organisation without a name of their own.</summary>
    public static readonly FrozenSet<string> Representatives = WordSet.Of(
        """
        army authorities communique communiqué delegate delegates department diplomat diplomats embassy government military ministry navy negotiator
        negotiators official officials press representative representatives spokesman spokesmen spokespeople spokesperson spokeswoman statement
        """);

    /// <summary>Plural subjects that do not end in "s".</summary>
    public static readonly FrozenSet<string> Plurals = WordSet.Of(
        """
        all both children data dozens eight few five four half hundreds i majority many media men millions most nine one-quarter one-third others
        people percent plenty police polled quarter scores seven several six some surveyed ten they third those thousands three three-quarters two
        two-thirds we who women you
        """);

    public static readonly FrozenSet<string> ClauseEnds = WordSet.Of(". ; ! ? : … —");

    /// <summary>Whether an item is an adverb; "Kelly" is a name for all its ending.</summary>
    public static bool IsAdverb(in Item item) => !item.IsName && item.MayBe(WordTraits.Adverb);

    public static bool IsAdverb(string lower) =>
        Adverbs.Contains(lower) || (lower.Length > 4 && lower.EndsWith("ly", StringComparison.Ordinal) && !NounsInLy.Contains(lower));

    /// <summary>"called it “…”": an object that says nothing by itself.</summary>
    public static bool IsMereObject(Unit unit, int at) =>
        Objects.Contains(unit.At(at).Lower) && !(ObjectsOrDeterminers.Contains(unit.At(at).Lower) && IsNounAfterDeterminer(unit.At(at + 1)));

    private static bool IsNounAfterDeterminer(in Item next) => next.Kind == ItemKind.Word && next.Lower is not ("a" or "an" or "the" or "as");

    /// <summary>A dash; the hyphen between spaces that stands for one is read as one.</summary>
    public static bool IsDash(string mark) => mark is "—" or "–" or "--";

    /// <summary>"herself": one who found or called himself something reports nothing before it.</summary>
    public static bool IsReflexive(string lower) => lower is "himself" or "herself" or "itself" or "themselves" or "myself" or "ourselves";

    /// <summary>A word that shows a finite verb: an auxiliary, or one of its contractions.</summary>
    public static bool IsFinite(string lower) =>
        Auxiliaries.Contains(lower) || lower.EndsWith("n't", StringComparison.Ordinal) || lower.EndsWith("n’t", StringComparison.Ordinal);

    /// <summary>An auxiliary that is written as one with its subject, and cannot be a possessive.</summary>
    public static bool IsContraction(string lower) => Contractions.Contains(lower);

    /// <summary>The same of an item; "the mayor's": a possessive is none.</summary>
    public static bool IsFiniteWord(in Item item) => item.Kind == ItemKind.Word && IsFinite(item.Lower);

    /// <summary>Whether a word in lower case names one who can speak.</summary>
    public static bool IsSpeaker(ReadOnlySpan<char> lower) => Speaking.Contains(lower);

    private static FrozenSet<string> WithPlurals(FrozenSet<string> nouns) => nouns.Concat(nouns.Select(Inflection.Plural)).ToFrozenSet(StringComparer.Ordinal);
}
