using System.Collections.Frozen;

namespace Graph.Extraction.Sentences;

/// <summary>Words whose dot is part of them. Grouped by whether a sentence can end with one.</summary>
internal static class Abbreviations
{
    /// <summary>Always followed by the name or number they belong to.</summary>
    private static readonly FrozenSet<string> BeforeName = FrozenSet.ToFrozenSet(
        ("Mr Mrs Ms Mx Mme Mlle Dr Prof Gen Brig Lt Col Maj Capt Cpt Cmdr Sgt Pvt Adm Amb Sen Rep Gov Pres Rev Fr Hon Rt Msgr St Ste Mt Ft Messrs " +
         "MR MRS MS DR SEN REP GOV GEN LT COL REV HON PRES ADM AMB PROF SGT CAPT " +
         "No Nos Art Sec vs v cf e.g i.e approx Vol Fig").Split(' '),
        StringComparer.Ordinal);

    /// <summary>May end a sentence or stand within one.</summary>
    private static readonly FrozenSet<string> Anywhere = FrozenSet.ToFrozenSet(
        ("Jr Sr Inc Ltd Co Corp Bros Assn Dept Univ etc al Esq Ph.D M.D a.m p.m A.M P.M Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec " +
         "Mon Tue Tues Wed Thu Thurs Fri Sat Sun Ave Blvd Rd Ariz Calif Colo Conn Del Fla Ill Ind Kan Md Mass Mich Minn Miss Mo Mont Neb Nev " +
         "Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo").Split(' '),
        StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeNameLookup =
        BeforeName.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AnywhereLookup =
        Anywhere.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool StandsBeforeName(ReadOnlySpan<char> wordWithoutDot) => BeforeNameLookup.Contains(wordWithoutDot);

    public static bool TakesDot(ReadOnlySpan<char> wordWithoutDot) =>
        wordWithoutDot.Length <= 6 && (BeforeNameLookup.Contains(wordWithoutDot) || AnywhereLookup.Contains(wordWithoutDot));
}
