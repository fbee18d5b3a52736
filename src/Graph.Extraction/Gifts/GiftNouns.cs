using System.Collections.Frozen;

namespace Graph.Extraction.Gifts;

/// <summary>What can be a gift between states, and what "give" and "present" take that is none.</summary>
internal static class GiftNouns
{
    /// <summary>Things that are given: with these as object, "gave" and "presented" need no further sign of a gift.</summary>
    public static readonly FrozenSet<string> Things = Set("bell bells flag flags telescope camera cameras piano harp lute sofa chair chairs table desk throne cradle teapot samovar goblet chalice rosary cross crucifix scroll scrolls pearl pearls diamond diamonds emerald watchband wristwatch wristwatches bowl candlestick candlesticks globe globes sapling saplings bonsai elephant elephants koala tiger tigers cognac vodka brandy champagne cigars chocolates cake honey dates spices coffee perfume scarab amulet mask masks fan fans slippers shoes dress suit cloak shield shields armour bow arrow arrows spear axe anchor compass lighter snuffbox humidor car cars limousine limousines dirk dagger daggers sword swords sabre saber knife knives rifle rifles pistol pistols set sets service watch watches bust busts vase vases painting paintings portrait portraits book books album albums horse horses dog dogs puppy puppies camel falcon panda pandas statue statues statuette figurine figurines sculpture sculptures rug rugs carpet carpets jersey jerseys shirt shirts ball pen pens bowl bowls ring rings box boxes plate plates medallion coin coins tea wine whisky whiskey chess basket baskets flowers bouquet tree necklace bracelet brooch scarf scarves shawl tie ties cufflinks hat robe robes coat jacket boots saddle icon bible quran koran manuscript map maps globe clock model replica bicycle motorcycle boat yacht aircraft plane helicopter tapestry print photograph photographs drawing guitar violin drum trophy helmet bat racket kimono quilt blanket lamp mirror tray cup cups mug jar bottle bottles ornament jewel jewels jewelry jewellery gun guns ship key stone rock");

    /// <summary>Honours are not gifts.</summary>
    public static readonly FrozenSet<string> Honours = Set("medal medals order award awards prize honour honor title doctorate citizenship decoration degree");

    /// <summary>Objects that make the verb a figure of speech: gave a speech, presented a plan.</summary>
    public static readonly FrozenSet<string> Figures = Set("speech plan plans report support chance opportunity look answer answers interview interviews priority credit evidence bill proposal proposals information assurance assurances statement way rise command time call go-ahead details case argument budget results result update briefing boost reason power powers control access notice warning hope example impression permission credentials challenge threat face lecture address remarks testimony letter victory vote mandate approval advice money aid assistance funding help lives life front picture option options position views view initiative document documents test birth permission right rights status role message condolences congratulations welcome tour challenges choice choices problem problems dilemma ultimatum risk difficulty petition letters list roadmap vision demand demands request task draft copy complaint claim invoice model question questions paper dossier blueprint programme program strategy");

    /// <summary>Words of praise that say nothing of what the thing is.</summary>
    public static readonly FrozenSet<string> Praise = Set("very beautiful nice fine magnificent splendid special lovely precious valuable unique rare handsome exquisite several some many other commemorative following various quite new so-called");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
