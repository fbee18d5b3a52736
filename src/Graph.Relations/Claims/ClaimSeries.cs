namespace Graph.Relations.Claims;

/// <summary>Writes the claims of one item of a draft: they share extractor, confidence and modality.</summary>
internal sealed class ClaimSeries(DraftScope scope, string subject, string extractor)
{
    public double Confidence { get; init; } = 1;

    public string Modality { get; init; } = Modalities.Actual;

    /// <summary>A property of the item, once for each piece of evidence.</summary>
    public void Property(string predicate, string? value, IReadOnlyList<Evidence> evidence, string? key = null)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            Add(evidence, one => Sketch(predicate, one) with { Value = value, Key = key });
        }
    }

    /// <summary>A relationship from the item.</summary>
    public void To(string predicate, string target, IReadOnlyList<Evidence> evidence, params (string Name, string? Value)[] qualifiers) =>
        Add(evidence, one => Sketch(predicate, one) with { Object = target, Qualifiers = Filled(qualifiers) });

    /// <summary>A relationship to the item.</summary>
    public void From(string source, string predicate, IReadOnlyList<Evidence> evidence, params (string Name, string? Value)[] qualifiers) =>
        Add(evidence, one => Sketch(predicate, one) with { Subject = source, Object = subject, Qualifiers = Filled(qualifiers) });

    /// <summary>A property with what more is said of it.</summary>
    public void Qualified(string predicate, string value, Evidence evidence, string? key, params (string Name, string? Value)[] qualifiers) =>
        Add([evidence], one => Sketch(predicate, one) with { Value = value, Key = key, Qualifiers = Filled(qualifiers) });

    private void Add(IReadOnlyList<Evidence> evidence, Func<Evidence, Claim> make) => scope.Claims.AddRange(evidence.Select(make));

    private Claim Sketch(string predicate, Evidence evidence) => new()
    {
        Predicate = predicate,
        Subject = subject,
        Extractor = extractor,
        Evidence = evidence,
        Confidence = Confidence,
        Modality = Modality == Modalities.Denied ? Modalities.Actual : Modality,
        IsDenied = Modality == Modalities.Denied,
    };

    private static SortedDictionary<string, string> Filled((string Name, string? Value)[] qualifiers)
    {
        var filled = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in qualifiers)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                filled.Add(name, value);
            }
        }

        return filled;
    }
}
