namespace Graph.Relations;

/// <summary>The types of the drawn relationships; a claim's predicate is one of them or the name of a property.</summary>
public static class RelationshipTypes
{
    /// <summary>(Person)→(State|Organization)</summary>
    public const string HoldsOffice = "HOLDS_OFFICE";

    /// <summary>(Person|State|Organization)→(Treaty)</summary>
    public const string PartyTo = "PARTY_TO";

    /// <summary>(Person)→(Treaty)</summary>
    public const string Signed = "SIGNED";

    /// <summary>(Treaty)→(Treaty)</summary>
    public const string Replaces = "REPLACES";

    /// <summary>(Treaty)→(Treaty)</summary>
    public const string Amends = "AMENDS";

    /// <summary>(Treaty)→(Treaty)</summary>
    public const string Implements = "IMPLEMENTS";

    /// <summary>(actor)→(Gift)</summary>
    public const string Gave = "GAVE";

    /// <summary>(Gift)→(actor)</summary>
    public const string GivenTo = "GIVEN_TO";

    /// <summary>(Gift)→(Event)</summary>
    public const string PresentedAt = "PRESENTED_AT";

    /// <summary>(actor)→(Statement)</summary>
    public const string Made = "MADE";

    /// <summary>(Statement)→(actor)</summary>
    public const string AddressedTo = "ADDRESSED_TO";

    /// <summary>(Statement)→(Entity)</summary>
    public const string About = "ABOUT";

    /// <summary>(Statement)→(Event)</summary>
    public const string MadeAt = "MADE_AT";

    /// <summary>(actor)→(Event)</summary>
    public const string TookPartIn = "TOOK_PART_IN";

    /// <summary>(Event)→(Place|State)</summary>
    public const string HeldIn = "HELD_IN";

    /// <summary>(Event)→(Event)</summary>
    public const string PartOf = "PART_OF";

    /// <summary>(Event)→(Treaty|Statement|Gift)</summary>
    public const string Produced = "PRODUCED";

    /// <summary>(Place)→(State|Place)</summary>
    public const string LocatedIn = "LOCATED_IN";

    /// <summary>(State)→(State): what the others add up to for a pair, from the id that sorts first.</summary>
    public const string RelatesTo = "RELATES_TO";

    /// <summary>All drawn types, in the order of the model.</summary>
    public static IReadOnlyList<string> Drawn { get; } =
    [
        HoldsOffice, PartyTo, Signed, Replaces, Amends, Implements, Gave, GivenTo, PresentedAt, Made, AddressedTo, About, MadeAt,
        TookPartIn, HeldIn, PartOf, Produced, LocatedIn, RelatesTo,
    ];
}
