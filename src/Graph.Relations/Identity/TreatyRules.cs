using Graph.Relations.Claims;

namespace Graph.Relations.Identity;

/// <summary>When two agreements of one name are one: the more a name is shared by many, the more else has to agree.</summary>
internal static class TreatyRules
{
    private const int Pair = 2;

    /// <summary>Whether an agreement of a draft may be one of the graph that has the same name, by its date and its parties.</summary>
    public static bool MayBeSame(DraftEntity item, KnownEntity entity, IReadOnlyList<string> neighbours, IReadOnlyList<string> known)
    {
        if (!IdentityRules.MayBeSameDay(item, entity))
        {
            return false;
        }

        var (parties, others) = (PartiesIn(neighbours), PartiesIn(known));
        var shared = parties.Count(others.Contains);
        var agree = parties.Length == 0 || others.Length == 0 || shared >= Math.Min(Pair, Math.Min(parties.Length, others.Length));
        return StrengthOf(item.Name) switch
        {
            NameStrength.Proper => !Contradict(parties, others, shared),
            NameStrength.Subject => agree && (IsDated(item, entity) || shared >= Pair || AgreementWords.NamesStates(item.Name)),
            _ => agree && IsDated(item, entity),
        };
    }

    /// <summary>Whether date and parties alone tell that an agreement of the same id is the same one, whatever it is called.</summary>
    public static bool IsToldById(DraftEntity item, KnownEntity entity, IReadOnlyList<string> neighbours, IReadOnlyList<string> known) =>
        IsDated(item, entity) && PartiesIn(neighbours).Intersect(PartiesIn(known), StringComparer.Ordinal).Count() >= Pair;

    /// <summary>
    /// Of several that may be it, the one that shares most; for one of which nothing but the name is told, the one of which
    /// no more is known. Null where that does not leave one.
    /// </summary>
    public static KnownEntity? Closest(
        DraftEntity item, IReadOnlyList<string> neighbours, IReadOnlyList<KnownEntity> candidates, Func<string, IReadOnlyList<string>> neighboursOf)
    {
        var parties = PartiesIn(neighbours);
        var best = candidates
            .GroupBy(entity =>
            {
                var others = PartiesIn(neighboursOf(entity.Id));
                var shares = (IsDated(item, entity) ? 1 : 0) + parties.Count(others.Contains);
                var isBare = entity.Date is null && others.Length == 0;
                return (shares, isBare);
            })
            .OrderByDescending(group => group.Key)
            .First();
        var isTold = best.Key.shares > 0 || best.Key.isBare;
        return isTold && best.Count() == 1 ? best.First() : null;
    }

    private static NameStrength StrengthOf(string name) => AgreementTable.Knows(name) ? NameStrength.Proper : AgreementWords.StrengthOf(name);

    // A text may name one party of many, another text another one; two pairs without a common state are two agreements,
    // and so are two pairs with one in common.
    private static bool Contradict(string[] parties, string[] others, int shared) =>
        parties.Length >= Pair && others.Length >= Pair && (shared == 0 || (parties.Length == Pair && others.Length == Pair && shared < Pair));

    private static bool IsDated(DraftEntity item, KnownEntity entity) => item.Date is not null && entity.Date is not null;

    // Who signed it is not who is bound by it.
    private static string[] PartiesIn(IReadOnlyList<string> neighbours) =>
        [.. neighbours.Where(id => !id.StartsWith("person:", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)];
}
