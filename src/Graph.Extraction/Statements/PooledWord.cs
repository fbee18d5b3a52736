using Graph.Extraction.Actors;
using Graph.Extraction.Agreements;
using Graph.Extraction.Dates;
using Graph.Extraction.Events;
using Graph.Extraction.Gifts;

namespace Graph.Extraction.Statements;

/// <summary>A word in lower case and what the tables say of it, found once for all its occurrences.</summary>
internal sealed record PooledWord(string Lower, WordTraits Traits)
{
    public static PooledWord Of(string lower) => new(
        lower,
        (CueLexicon.Shared.StartsWith(lower) ? WordTraits.ReportVerb : 0)
        | (CueNouns.Contains(lower) ? WordTraits.ReportNoun : 0)
        | (EventWords.Tells(lower) ? WordTraits.Event : 0)
        | (Signing.Verbs.Contains(lower) ? WordTraits.Signing : 0)
        | (AgreementNames.IsKind(lower) ? WordTraits.Agreement : 0)
        | (GivingVerbs.Tells(lower) || GiftPhrase.Tells(lower) ? WordTraits.Giving : 0)
        | (GiftExchange.Tells(lower) ? WordTraits.Exchange : 0)
        | (Lexicon.Titles.StartsWith(lower) ? WordTraits.Title : 0)
        | (Lexicon.Names.StartsWith(lower) ? WordTraits.Name : 0)
        | (DateScanner.MayStartWith(lower) ? WordTraits.Date : 0)
        | (WordList.Openers.Contains(lower) ? WordTraits.Opener : 0)
        | (Words.IsAdverb(lower) ? WordTraits.Adverb : 0)
        | (EventReader.TellsFiction(lower) ? WordTraits.Fiction : 0));

    /// <summary>Whether the tables let the word be such a part.</summary>
    public bool MayBe(WordTraits trait) => (Traits & trait) != 0;
}
