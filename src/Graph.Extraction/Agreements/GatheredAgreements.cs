using Graph.Extraction.Actors;

namespace Graph.Extraction.Agreements;

/// <summary>The agreements met so far, each subject once.</summary>
internal sealed class GatheredAgreements
{
    private readonly List<AgreementFacts> _inOrder = [];
    private readonly Dictionary<string, AgreementFacts> _bySubject = new(StringComparer.Ordinal);

    private readonly Dictionary<string, AgreementFacts> _byShort = new(StringComparer.Ordinal);

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<AgreementFacts> InOrder => _inOrder;

    /// <summary>What is known of the agreement of a subject, however it is written; null where it is new.</summary>
    public AgreementFacts? Find(string subject, string kind) => _bySubject.GetValueOrDefault(KeyOf(subject, kind));

    public void Add(AgreementFacts facts)
    {
        _inOrder.Add(facts);
        _bySubject.TryAdd(KeyOf(facts.Subject, facts.Kind), facts);
    }

    /// <summary>Another name of one that is known.</summary>
    public void AddName(string subject, string kind, AgreementFacts facts) => _bySubject.TryAdd(KeyOf(subject, kind), facts);

    /// <summary>Whether any agreement has a short name.</summary>
    public bool HasShort => _byShort.Count > 0;

    /// <summary>The agreement of a short name such as "CMSC"; null where the text gave none such.</summary>
    public AgreementFacts? ByShort(string word) => _byShort.GetValueOrDefault(word);

    /// <summary>Another, short name of one that is known; null adds none.</summary>
    public void AddShort(string? word, AgreementFacts facts)
    {
        if (word is not null && _byShort.TryAdd(word, facts))
        {
            AgreementFacts.Join(facts.Names, [word]);
        }
    }

    /// <summary>Takes back the last one added.</summary>
    public void RemoveLast(AgreementFacts facts)
    {
        _inOrder.Remove(facts);
        _bySubject.Remove(KeyOf(facts.Subject, facts.Kind));
    }

    /// <summary>One word says too little: a "UN Treaty" is not the "UN Charter".</summary>
    private static string KeyOf(string subject, string kind) => subject.Contains(' ', StringComparison.Ordinal) ? Slug.Of(subject) : $"{Slug.Of(subject)} {kind}";
}
