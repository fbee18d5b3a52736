using System.Collections.Frozen;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Statements;

/// <summary>The closed classes of English words, and the few open ones that decide where a clause or a phrase ends.</summary>
internal static class Words
{
    public static readonly FrozenSet<string> Auxiliaries = WordSet.Of("has have had is are was were be been being am do does did will would can could shall should may might must 's 've 'd 're 'll ’s ’ve ’d ’re ’ll");

    public static readonly FrozenSet<string> Modals = WordSet.Of("will would can could shall should may might must 'll ’ll");

    public static readonly FrozenSet<string> Having = WordSet.Of("has have had 've ’ve");

    public static readonly FrozenSet<string> Being = WordSet.Of("is are was were be been being am get got gets");

    /// <summary>Verbs that join an adjective to their subject, besides "be".</summary>
    public static readonly FrozenSet<string> Linking = WordSet.Of("feel feels felt remain remains remained seem seems seemed became become becomes grew grown growing sound sounds sounded stay stayed look looks looked appear appears appeared");

    /// <summary>Words of degree before an adjective.</summary>
    public static readonly FrozenSet<string> Degrees = WordSet.Of("very so quite pretty more most less least too as equally similarly extremely deeply particularly especially increasingly fully highly utterly absolutely totally completely reasonably fairly cautiously somewhat still also always no longer all");

    /// <summary>Verbs before an infinitive that tell that it is so: "began to wonder", "seems to think".</summary>
    public static readonly FrozenSet<string> Raising = WordSet.Of("used like liked likes loves loved continued continues continue continuing proceeded began begun begin begins beginning started came come comes seemed seems seem appeared appears appear tended tends tend dared rushed hastened quick");

    public static readonly FrozenSet<string> Negations = WordSet.Of("not never n't n’t hardly neither nor didn't didn’t doesn't doesn’t don't don’t hasn't hasn’t haven't haven’t hadn't hadn’t cannot can't can’t won't won’t wouldn't wouldn’t");

    public static readonly FrozenSet<string> Adverbs = WordSet.Of("also further then again later earlier now already still even just only once first finally instead repeatedly often always ever rather too merely simply both each all himself herself themselves itself personally afterwards afterward privately today yesterday tomorrow tonight recently soon meanwhile nonetheless nevertheless however therefore thus hence ago twice perhaps maybe together jointly flatly bluntly famously aloud");

    public static readonly FrozenSet<string> Prepositions = WordSet.Of("of in on at to for from with by about against after before during under over through between among into onto upon within without toward towards across around amid amidst behind beside besides beyond despite following including regarding concerning since until till via per near off outside inside throughout alongside ahead like unlike along");

    public static readonly FrozenSet<string> Conjunctions = WordSet.Of("that as when while because although though if after before since but where which who whom whose whether than unless until once so whereas lest why how what");

    public static readonly FrozenSet<string> Determiners = WordSet.Of("the a an this that these those his her its their our my your some any no every each both all several many most few another such one two three");

    public static readonly FrozenSet<string> SubjectPronouns = WordSet.Of("he she they i we it you who one this that there these those everyone everybody someone somebody nobody others many some most few both all");

    /// <summary>A pronoun and its auxiliary in one word: subject and finite verb at once.</summary>
    public static readonly FrozenSet<string> Contracted = WordSet.Of("he's he’s she's she’s he'd he’d he'll he’ll she'd she’d she'll she’ll they'd they’d they'll they’ll they're they’re they've they’ve we'd we’d we'll we’ll we're we’re we've we’ve i'd i’d i'll i’ll i'm i’m i've i’ve you'd you’d you'll you’ll you're you’re you've you’ve it'd it’d it'll it’ll");

    public static readonly FrozenSet<string> PersonPronouns = WordSet.Of("he she they we i you who he'd he’d he'll he’ll she'd she’d she'll she’ll they'd they’d they'll they’ll they're they’re they've they’ve we'd we’d we'll we’ll we're we’re we've we’ve i'd i’d i'll i’ll i'm i’m i've i’ve you'd you’d you'll you’ll you're you’re you've you’ve");

    public static readonly FrozenSet<string> Questions = WordSet.Of("what why how whether if when where who which whom");

    public static readonly FrozenSet<string> Times = WordSet.Of("monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon evening night week month year earlier later recently january february march april may june july august september october november december mon tue wed thu fri sat sun summer winter spring weekend");

    /// <summary>Nouns that name something said, thought or felt: objects of "express", "raise", "make", "issue".</summary>
    public static readonly FrozenSet<string> SpeechNouns = WordSet.Of("concern concerns worry worries fear fears doubt doubts hope hopes confidence optimism pessimism gratitude thanks appreciation condolences condolence sympathy sympathies solidarity support opposition objection objections regret regrets remorse sorrow sadness outrage anger alarm dismay disappointment frustration skepticism scepticism surprise shock satisfaction interest readiness willingness determination commitment commitments belief conviction desire wish wishes view views opinion opinions position claim claims statement statements allegation allegations accusation accusations charge charges criticism criticisms complaint complaints protest protests apology apologies warning warnings threat threats promise promises pledge pledges vow vows call calls appeal appeals plea pleas demand demands request requests suggestion suggestions proposal proposals recommendation recommendations argument arguments case point points remark remarks comment comments observation question questions issue issues prediction predictions forecast assurance assurances guarantee guarantees congratulations greetings admiration respect praise resolve enthusiasm importance need prospect reservations reservation backing approval disapproval condemnation horror grief relief pride joy intention intentions invitation invitations denial astonishment amazement bewilderment bafflement contempt disdain delight displeasure exasperation sentiment sentiments empathy bitterness indignation irritation unease nervousness openness willingness disgust disbelief remorse");

    /// <summary>Nouns for those who can speak; they mark a subject as a speaker where no name does.</summary>
    public static readonly FrozenSet<string> HumanNouns = WithPlurals("counsel champion co-host opponent boss blogger official officials minister ministers ministry president presidents premier spokesman spokeswoman spokesperson spokespeople spokesmen leader leaders diplomat diplomats analyst analysts expert experts critic critics police officer officers general commander lawmaker lawmakers senator senators congressman congresswoman representative representatives governor mayor secretary chancellor ambassador envoy aide aides adviser advisers advisor advisors delegation delegations government governments administration authorities agency court judge judges lawyer lawyers attorney attorneys prosecutor prosecutors witness witnesses resident residents source sources reporter reporters journalist journalists newspaper report reports study researchers researcher scientist scientists professor economist economists director chief head chairman chairwoman chair ceo executive executives company companies group groups organization organisation union party parties side sides parliament congress senate house council commission committee embassy military army navy king queen prince princess emir sheikh sultan pope cardinal bishop activist activists supporters opponents republicans democrats voters candidate candidates campaign participants members member people man woman men women father mother husband wife son daughter brother sister family friend friends counterpart counterparts allies ally partners nations countries states leadership board bank fund team coalition opposition rebels army statement document communique letter paper memo survey poll filing lawsuit complaint platform resolution amendment op-ed editorial ad watchdog pontiff magnate mogul businessman businesswoman billionaire millionaire nominee front-runner frontrunner rival rivals challenger incumbent host hosts moderator moderators anchor correspondent columnist author writer editor editors pundit pundits commentator commentators historian historians pollster pollsters strategist strategists operative operatives donor donors delegate delegates surrogate surrogates staffer staffers staff insider insiders veteran veterans student students teacher teachers worker workers employee employees manager managers consultant consultants investor investors trader traders dealer dealers broker brokers banker bankers farmer farmers owner owners nurse doctor doctors physician physicians pastor priest rabbi imam preacher evangelical evangelicals conservative conservatives liberal liberals progressive progressives moderate moderates immigrant immigrants refugee refugees american americans user users viewer viewers listener listeners attendee attendees audience crowd reader readers fan fans protester protesters demonstrators advocate advocates campaigner campaigners lobbyist lobbyists pair couple duo actor actress singer comedian star athlete coach neighbor neighbour neighbors neighbours colleague colleagues classmate adversary foe foes enemy enemies backer backers detractor detractors skeptic skeptics observer observers people kids child children boy girl guy lady gentleman firm firms companys union unions association institute network magazine channel outlet outlets media press website justice justices regulator regulators investigator investigators detective sheriff deputy cop cops sergeant colonel captain lieutenant general admiral commissioner treasurer comptroller superintendent principal dean provost negotiator negotiators ministers cabinet kremlin pentagon speaker airline carrier maker automaker retailer chain university college school hospital museum club church league soldier troops militant guerrilla gunman victim survivor passenger tourist customer consumer shareholder youth tribe widow bishop captain crew guard pilot driver singer artist poet scholar dissident exile prisoner suspect defendant plaintiff juror senate congressman clerk bystander onlooker commuter villager parishioner tenant landlord shopkeeper waiter waitress barber plumber electrician mechanic engineer librarian firefighter paramedic pharmacist dentist therapist psychologist psychiatrist sociologist criminologist biologist climatologist epidemiologist meteorologist forecaster astronomer geologist surgeon neurosurgeon solicitor barrister magistrate bailiff warden marshal ranger curator choreographer novelist playwright filmmaker producer chef restaurateur entrepreneur founder co-founder retiree pensioner grandmother grandfather grandson granddaughter uncle aunt cousin nephew niece boyfriend girlfriend fiancé fiancée ex-wife ex-husband teenager youngster freshman sophomore graduate alumnus organizer organiser canvasser volunteer interpreter translator peacekeeper whistleblower informant hacker bookmaker jockey striker goalkeeper midfielder quarterback pitcher referee umpire trainer agent ethicist demographer theologian evangelist televangelist deacon parent mother-in-law son-in-law roommate housemate landlady bartender trucker miner rancher fisherman lawmaker-elect legislator congressmember alderman councilman councilwoman councillor selectman ex-president ex-governor statesman technocrat theorist statistician");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Speaking = HumanNouns.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What is written and counted speaks too, in clauses: "the records show that".</summary>
    public static readonly FrozenSet<string> Documents = WordSet.Of("analysis analyses review investigation research data documents records polls surveys figures statistics emails letters transcript transcripts memos filings papers evidence audit inquiry census results numbers estimates projections tests report reports study studies poll survey theory article book memoir platform resolution order amendment ballot lawsuit suit complaint brief indictment op-ed editorial ad ads advertisement narrator headline caption sign tweet tweets post posts page website spot");

    /// <summary>Those who speak for a state or an organisation without a name of their own.</summary>
    public static readonly FrozenSet<string> Representatives = WordSet.Of("spokesman spokeswoman spokesperson spokespeople spokesmen official officials diplomat diplomats authorities negotiator negotiators delegate delegates representative representatives statement communique communiqué ministry department embassy government military army navy press");

    /// <summary>Plural subjects that do not end in "s".</summary>
    public static readonly FrozenSet<string> Plurals = WordSet.Of("people men women children police others some many most few several all both those they we i you percent majority half two three four five six seven eight nine ten dozens hundreds thousands millions scores plenty two-thirds three-quarters one-third one-quarter third quarter polled surveyed data media who");

    /// <summary>"According to" these is no report: plan, schedule, law.</summary>
    public static readonly FrozenSet<string> Standards = WordSet.Of("plan plans schedule custom tradition law rules rule need needs size age type taste protocol merit order precedent procedure whether how which");

    public static readonly FrozenSet<string> ClauseEnds = WordSet.Of(". ; ! ? : … —");

    /// <summary>Whether an item is an adverb; "Kelly" is a name for all its ending.</summary>
    public static bool IsAdverb(in Item item) => !item.IsName && item.MayBe(WordTraits.Adverb);

    public static bool IsAdverb(string lower) => Adverbs.Contains(lower) || (lower.Length > 4 && lower.EndsWith("ly", StringComparison.Ordinal) && lower is not ("family" or "july" or "italy" or "assembly" or "reply" or "supply" or "ally" or "anomaly" or "rally" or "monopoly"));

    /// <summary>"called it “…”": an object that says nothing by itself.</summary>
    public static bool IsMereObject(Unit unit, int at) =>
        unit.At(at).Lower is "it" or "him" or "them" or "this" or "that" or "himself" or "herself" or "themselves" or "itself" or "me" or "us" or "you" or "her" or "these" or "those"
        && !(unit.At(at).Lower is "her" or "this" or "that" or "these" or "those" && unit.At(at + 1) is { Kind: ItemKind.Word } next && next.Lower is not ("a" or "an" or "the" or "as"));

    /// <summary>A dash; the hyphen between spaces that stands for one is read as one.</summary>
    public static bool IsDash(string mark) => mark is "—" or "–" or "--";

    /// <summary>"herself": one who found or called himself something reports nothing before it.</summary>
    public static bool IsReflexive(string lower) => lower is "himself" or "herself" or "itself" or "themselves" or "myself" or "ourselves";

    /// <summary>A word that shows a finite verb: an auxiliary, or one of its contractions.</summary>
    public static bool IsFinite(string lower) =>
        Auxiliaries.Contains(lower) || lower.EndsWith("n't", StringComparison.Ordinal) || lower.EndsWith("n’t", StringComparison.Ordinal);

    /// <summary>Whether a word in lower case names one who can speak.</summary>
    public static bool IsSpeaker(ReadOnlySpan<char> lower) => Speaking.Contains(lower);

    private static FrozenSet<string> WithPlurals(string words)
    {
        var nouns = words.Split(' ');
        return nouns.Concat(nouns.Select(Plural)).ToFrozenSet(StringComparer.Ordinal);
    }

    private static string Plural(string noun) => noun switch
    {
        _ when noun.EndsWith("man", StringComparison.Ordinal) => noun[..^2] + "en",
        _ when noun.EndsWith('s') => noun,
        _ when noun.EndsWith('y') && noun[^2] is not ('a' or 'e' or 'o' or 'u') => noun[..^1] + "ies",
        _ when noun.EndsWith("ch", StringComparison.Ordinal) || noun.EndsWith("sh", StringComparison.Ordinal) => noun + "es",
        _ => noun + "s",
    };
}
