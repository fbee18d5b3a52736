using System.Collections.Frozen;

namespace Graph.Extraction.Actors;

/// <summary>Short closed lists of words that decide how a phrase is read.</summary>
internal sealed class WordList
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    private WordList(string words, StringComparer comparer) =>
        _words = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(comparer).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words that are never part of a person's name, though a sentence may start with one.</summary>
    public static WordList Function { get; } = Any(
        """
        the a an and or but nor so yet of in on at to from by with for as into onto over under after before during between among against
        about than that this these those it its he his him she her they their them we our us i my you your who whom whose which what when
        where why how if while because since until although though however also not no both each every all some any many most more such
        other another same own there here then now today yesterday tomorrow earlier later meanwhile instead according following speaking
        asked despite amid ahead upon via per out up down off again once only just even still already very too is are was were be been
        being has have had do does did will would can could may might must shall should let dear mr mrs first second third last next new
        former late two three four five six seven eight nine ten one dozens hundreds thousands several few monday tuesday wednesday
        thursday friday saturday sunday january february march april june july august september october november december feb apr jul aug
        sep sept oct nov dec q yes well thank thanks good welcome hello question answer senior top acting incoming outgoing readout
        statement joint remarks update breaking exclusive watch live photo file image source sources read more its either neither whether
        including north south east west northern southern eastern western
        """);

    /// <summary>Words that can open a description or stand for somebody, beside those of the tables.</summary>
    public static WordList Openers { get; } = Any("the both we they them he him his himself he’s she her hers herself");

    /// <summary>Verbs that follow an actor.</summary>
    public static WordList Verbs { get; } = Any(
        """
        said says told tells added adds asked has have had is was were will would announced signed met thanked urged called warned vowed
        pledged denied agreed expects wants says did does can could should may might must accused condemned welcomed confirmed insisted
        stressed noted reaffirmed supports rejected refused gave presented received sent imposed launched argued believes claims claimed
        hopes stated declared responded insists needs seeks remains backs backed plans planned hosts hosted and but continues continued
        also considers described expressed praised blamed
        """);

    /// <summary>Words whose presence makes a capitalised run the name of something other than a person.</summary>
    public static WordList NotPerson { get; } = Any(
        """
        ministry department council committee commission agency bureau office authority party union league association federation
        organization organisation university college school institute academy museum hospital church cathedral mosque temple bank fund
        company corporation corp inc ltd group holdings treaty agreement accord accords pact protocol convention declaration charter
        memorandum communique communiqué act law bill resolution framework initiative program programme plan strategy partnership dialogue
        alliance coalition administration government cabinet parliament congress senate assembly court tribunal house palace hall tower
        building airport station port bridge road street avenue square park river lake sea ocean gulf strait island islands peninsula
        mountain mountains valley bay coast desert army navy force forces guard corps brigade division regiment command police times post
        news journal tribune herald daily gazette today press television tv radio network media magazine award prize medal order war wars
        battle revolution day week month year summit conference forum meeting talks session visit phone telephone call calls conversation trip travel olympics cup games championship festival
        centre center foundation society club team project mission operation security defense defence economic national international
        global world united republic kingdom state states democratic people peoples human rights climate trade energy nuclear military
        foreign affairs health public policy development cooperation strategic comprehensive joint special general indo-pacific covid-19
        white oval room capitol hill street supreme federal central american european african asian pacific atlantic nations allies
        members readout chips science infrastructure recovery acceleration enterprise inflation reduction budget tax task cancer moonshot
        nobel peace facility hub workshop roundtable innovation technology technologies quad compact stream pipeline airlines airways
        motors electronics systems aerospace aviation oil gas officer officers counsel services medical treasurer transportation cyber
        economics ally non-nato labor agriculture education engineer sustainability manager strategist economist staff veterans interior
        management budget homeland housing urban doctrine stadium arena theatre theater cup hospital library scholarship scholarships
        institution hotel dam canal tunnel highway boulevard plaza garden gardens syndrome principle cemetery monument statue county
        district province region township market mall clinic laboratory laboratories fellowship lecture falls beach springs heights harbor
        harbour pier terminal pass desert canyon cape creek reservoir shipyard shipyards barracks fort base prison jail marathon derby
        regatta prize prizes trophy suite archive archives collection gallery opera orchestra ballet choir brewery winery restaurant cafe
        café barrier plan formula effect scandal affair papers tapes report reports letters diaries vaccine enterprises industries
        partners associates brothers sons stores foods motors pharmaceuticals brands communications networks studios records books
        publishing press investments capital securities financial insurance airlines cruises hotels resorts properties realty christmas
        easter ramadan eve thanksgiving independence memorial anniversary guest guests honour honor republican republicans democrat
        democrats conservative labour liberal socialist communist
        """);

    /// <summary>Words after a state's adjective that stand for its government.</summary>
    public static WordList Institutions { get; } = Any(
        "government delegation side authorities administration regime leadership officials presidency negotiators diplomats");

    /// <summary>Words of places and things that are surnames as well: Kari Lake, Frank Church.</summary>
    public static WordList SurnameToo { get; } = Any(
        """
        lake hill day park church bridge house law post price ford stone field forest bay case fort base wing line cape creek pass hall
        rule test scale books press partners index
        """);

    /// <summary>Family names of China and Vietnam, which stand before the given name, and are nothing else.</summary>
    public static WordList FamilyFirst { get; } = Exact(
        """
        Nguyen Nguyễn Tran Trần Pham Phạm Hoang Hoàng Phan Truong Trương Bui Bùi Dang Ngo Duong Dinh Vuong Luong Huynh Trinh Vo Wang Zhang
        Liu Chen Yang Zhao Zhou Xu Zhu Guo Luo Zheng Xie Feng Deng Cao Peng Zeng Xiao Tian Dong Cai Jiang Cheng Qin Shen Yao Choi Jeong
        Yoon
        """);

    public static WordList Particles { get; } = Exact(
        """
        arap de da do dos das del della di du la le van von der den ter ten zu bin bint ibn ben abu al el al- el- of-the y e af av dos san
        st.
        """);

    /// <summary>Prepositions after which a capital is a place.</summary>
    public static WordList BeforePlace { get; } = Any(
        """
        in to from at near outside inside into around through via toward towards across visit visits visited visiting leave leaving left
        reach reached reaching arrive arriving bombed shelled downtown central
        """);

    /// <summary>Words after a capital that make it a place.</summary>
    public static WordList AfterPlace { get; } = Any(
        "airport summit time residents suburb station metro streets international meeting talks visit trip");

    /// <summary>Words for somebody by whose he or she is: "her counterpart, …", "the king's wife, …".</summary>
    public static WordList Relations { get; } = Any(
        """
        counterpart wife husband spouse son daughter brother sister father mother successor predecessor deputy spokesman spokeswoman aide
        ally rival host guest lawyer adviser advisor
        """);

    public static WordList Ministries { get; } = Any(
        """
        foreign defense defence interior finance trade justice health energy economy education culture transport agriculture commerce
        treasury
        """);

    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);

    /// <summary>The words of a text between its spaces and lines, in these letters only.</summary>
    public static WordList Exact(string words) => new(words, StringComparer.Ordinal);

    /// <summary>The words of a text between its spaces and lines, with or without capitals.</summary>
    public static WordList Any(string words) => new(words, StringComparer.OrdinalIgnoreCase);
}
