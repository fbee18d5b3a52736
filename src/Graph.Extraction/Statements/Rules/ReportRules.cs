using System.Collections.Immutable;

namespace Graph.Extraction.Statements.Rules;

/// <summary>The rules in the order they are tried; the first that reads something wins.</summary>
internal static class ReportRules
{
    public static readonly ImmutableArray<ReportRule> InOrder =
    [
        new QuotedAsSayingRule(),
        new PassiveReportRule(),
        new AfterContentRule(),
        new ThatClauseRule(),
        new SpeechNounRule(),
        new QuotationRule(),
        new CiteRule(),
        new EmbeddedQuestionRule(),
        new DescribedAsRule(),
        new NamingRule(),
        new InfinitiveRule(),
        new TopicRule(),
        new BareClauseRule(),
        new NounObjectRule(),
    ];
}
