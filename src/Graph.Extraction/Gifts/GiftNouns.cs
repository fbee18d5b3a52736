using System.Collections.Frozen;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Gifts;

/// <summary>What can be a gift between states, and what "give" and "present" take that is none.</summary>
internal static class GiftNouns
{
    /// <summary>Things that are given: with these as object, "gave" and "presented" need no further sign of a gift.</summary>
    public static readonly FrozenSet<string> Things = WordSet.Of(
        """
        accordion aircraft album albums amber amphora amulet anchor antelope anthology antiquities apples armchair armchairs armour arrow arrows
        artefact artefacts artifact artifacts artwork artworks atlas automobile automobiles axe bag bagpipes bags ball balls bangle bangles banknote
        banner barrel basin basket basketball baskets bat baton bats bear bears bed beds bell bells belt belts bench bible bicycle bike bikes
        biscuits bison blanket blankets boat boats bonbonniere bonsai book bookends books boomerang boots bottle bottles bouquet bow bowl bowls box
        boxes bracelet bracelets brandy bridle briefcase brocade bronzes brooch brooches buffalo bulbs bull bust busts cabinet cake calf camel camels
        camera cameras candelabra candelabrum candlestick candlesticks candy cane canes canoe cap caps car carpet carpets carriage cars carving
        carvings casket cat cats caviar cd cds ceramics chair chairs chalice champagne chandelier cheese cheetah cheetahs chess chess-set chessboard
        chest chests chocolates chutney cigars cloak clock clocks cloth coat coats coffee cognac coin coins collection compass container containers
        cooler cow cowboy cows cradle crib cricket crockery crocodile cross crosses crown crowns crucifix crystal cub cubs cufflink cufflinks cup
        cupboard cups cutlery dagger daggers dates decanter deer desk desk-set diamond diamonds diary didgeridoo dinnerware dirk disc discs dish
        dishes dog dogs doll dolls donkey drawing drawings dress dressing-gown dromedary drum drums dvd dvds eagle eagles earring earrings easel
        edition elephant elephants emerald emeralds encyclopedia engraving etching etchings ewer facsimile facsimiles falcon falcons fan fans fiddle
        figurine figurines flag flags flask flowers flute foal football footballs fork fossil frame frames fruit fur furs galley gavel gazelle gem
        gems gin giraffe glass glasses glassware globe globes gloves goat goats goblet gown gramophone guitar guitars gun guns ham hamper hampers
        handbag handbags harness harp hat hatpin hats hawk hawks headdress headgear headphones headscarf helicopter helmet hide hippopotamus hockey
        honey horns horse horses humidor humidors icon icons inkstand inkwell ipad ipod jacket jade jam jar jars jersey jerseys jet jets jewel
        jewellery jewelry jewels jug jugs jumper junk kangaroo kayak kettle key khanjar kilim kimono kite kites kitten knife knives koala koran lamb
        lamp lamps lantern lanterns laptop lei lemur letter-box letter-opener lighter limousine limousines lion liqueur lithograph lithographs locket
        lute mace machete mango mangoes manuscript manuscripts map maps mare mask masks meat medallion medallions memoir memoirs menorah meteorite
        mirror mirrors mittens moccasins model monstrance mosaic motorbike motorcycle mug mugs musket necklace necklaces necktie notebook novel
        novels obelisk olive olive-tree oranges orchid orchids organ organs ornament oryx ox oxen paddle painting paintings panda pandas panel
        paperweight parrot pashmina peace-pipe peacock peacocks pearl pearls pelt pen pencil pendant pendants penguin pennant pens perfume photo
        photograph photographs photos piano pickup pillow pillows pineapples pipe pistol pistols pitcher plane plant plants plaque plaques plate plates poem poems
        pole poncho ponchos ponies pony portrait portraits pot pots pottery print prints puck puppet puppets puppies puppy purse putter puzzle quill
        quilt quilts quran racket racquet radio ram rattle reindeer replica replicas rhinoceros rifle rifles ring rings robe robes rock rooster
        rosary rose roses rosewood rubies ruby rug rugs rum saber sabre sabres saddle saddlebag saddles saffron sailboat sake salt samovar sapling
        saplings sapphire sapphires sari sash scarab scarf scarves scene sceptre scooter scroll scrolls sculpture sculptures seal seeds service set
        sets settee shawl shawls sheep shield shields ship shirt shirts shoes silk sitar skateboard sketch skis sled sleigh slippers sloth sloths
        snowboard snuffbox soap socks sofa spear spices spoon spoons spurs staff stallion stallions stamp stamps stationery statue statues statuette
        statuettes stirrups stole stone stones stool stools suit suitcase surfboard swan swans sweater sweaters sweets sword swords t-shirt table
        tablecloth tablet tableware tapestries tapestry tea tea-set teapot teapots teaset teddy telescope tent textile textiles thermos throne
        thrones tiara tie ties tiger tigers tile tiles tin tins torah tortoise tortoises toy toys tractor tractors tray trays tree trees triptych
        trophy truck trucks trumpet tumbler tumblers tunic turban tusk tusks ukulele urn urns vase vases vinyl violin vodka volume volumes
        walking-stick wallet wardrobe watch watchband watches watercolor watercolour whip whiskey whisky wine wines wreath wristwatch wristwatches
        yacht yak yaks yurt zebra zebras
        """);

    private static readonly FrozenSet<string> Colours = WordSet.Of("black blue brown gold green grey orange pink purple red turquoise white yellow");

    /// <summary>Whether a word tells how a thing is made or its colour.</summary>
    public static bool TellsMakeOrColour(string lower) =>
        Makes.Contains(lower) || Colours.Contains(lower) || (lower.Contains('-', StringComparison.Ordinal) && lower.EndsWith("ed", StringComparison.Ordinal));

    /// <summary>Whether a noun, one or several, names such a thing.</summary>
    public static bool NamesThing(string noun) => Things.Contains(noun) || (noun.Length > 3 && noun[^1] == 's' && Things.Contains(noun[..^1]));

    /// <summary>Honours are not gifts.</summary>
    public static readonly FrozenSet<string> Honours = WordSet.Of(
        """
        award awards citizenship decoration degree doctorate honor honour medal medals order prize title
        """);

    /// <summary>Objects that make the verb a figure of speech: gave a speech, presented a plan.</summary>
    public static readonly FrozenSet<string> Figures = WordSet.Of(
        """
        access address advantage advice aid ammunition answer answers applause approval argument assistance assurance assurances banquet bill birth
        blueprint boost branch bounce breather briefing budget call case challenge challenges chance choice choices claim command complaint concert
        condolences confidence congratulations control copy credentials credibility credit demand demands details difficulty dilemma dinner document
        documents dossier draft edge evidence example excuse eye face forum fright front funding go-ahead goal handshake headache help hope hug
        impetus impression information initiative interview interviews invoice kick kiss lead lecture leeway legitimacy lesson letter letters license
        life lifeline lift list lives look lunch luncheon mandate meaning message model momentum money nod notice opening opportunity option options
        ovation paper party pause permission petition picture plan plans platform pledge pledges point points position power powers pretext priority
        problem problems program programme promise promises proposal proposals question questions reason reception remarks report request result
        results right rights rise risk roadmap role room say scare shock shoulder smile space speech stage start statement status strategy substance support
        task test testimony threat thumbs thumbs-up time tour ultimatum update urgency victory view views visibility vision voice vote warning way
        welcome
        """);

    /// <summary>Words of praise that say nothing of what the thing is.</summary>
    public static readonly FrozenSet<string> Praise = WordSet.Of(
        """
        back beautiful commemorative exquisite expensive extravagant fine following handsome lavish lovely magnificent many new nice other precious quite
        rare rather several so-called
        some special splendid unique valuable various very
        """);

    /// <summary>How things are made: what one of these describes is a thing, whatever its name.</summary>
    public static readonly FrozenSet<string> Makes = WordSet.Of(
        """
        amethyst antique autographed bamboo beaded bejewelled brass bronze carved cashmere ceramic copper crystal diamond embroidered emerald enamel engraved etched four-poster
        framed gilded gold gold-framed gold-plated golden hand-carved hand-crafted hand-knotted hand-made hand-painted hand-woven handcrafted handmade
        handwoven inlaid ivory jade jewelled lacquer lacquered leather leather-bound mahogany marble monogrammed oak painted pearl porcelain replica ruby sapphire silk
        silver silver-plated stuffed velvet vintage walnut wood wooden woolen woollen woven
        """);
}
