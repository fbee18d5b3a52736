using Graph.Extraction.Actors;

namespace Graph.Extraction.Agreements;

/// <summary>The agreements met so far, each subject once.</summary>
internal sealed class GatheredAgreements
{
    private readonly List<AgreementFacts> _inOrder = [];
    private readonly Dictionary<string, AgreementFacts> _bySubject = new(StringComparer.Ordinal);

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<AgreementFacts> InOrder => _inOrder;

    /// <summary>What is known of the agreement of a subject, however it is written; null where it is new.</summary>
    public AgreementFacts? Find(string subject) => _bySubject.GetValueOrDefault(Slug.Of(subject));

    public void Add(AgreementFacts facts)
    {
        _inOrder.Add(facts);
        _bySubject.TryAdd(Slug.Of(facts.Subject), facts);
    }
}
