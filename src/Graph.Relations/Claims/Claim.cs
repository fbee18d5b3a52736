namespace Graph.Relations.Claims;

/// <summary>One assertion read from one passage: what everything that is drawn rests on.</summary>
internal sealed record Claim
{
    /// <summary>A relationship type, or the name of a property of the subject.</summary>
    public required string Predicate { get; init; }

    public required string Subject { get; init; }

    /// <summary>The other end, for a relationship; null for a property.</summary>
    public string? Object { get; init; }

    /// <summary>The entity that the subject is in the graph; another than <see cref="Subject"/> where that was merged into it.</summary>
    public string? SubjectEntity { get; init; }

    /// <summary>The entity that the object is in the graph; another than <see cref="Object"/> where that was merged into it.</summary>
    public string? ObjectEntity { get; init; }

    /// <summary>The value, for a property; null for a relationship.</summary>
    public string? Value { get; init; }

    /// <summary>What more is said of it: a title, a role, a date. Become properties of what is drawn.</summary>
    public IReadOnlyDictionary<string, string> Qualifiers { get; init; } = new Dictionary<string, string>();

    /// <summary>actual, planned or alleged; denied becomes the polarity.</summary>
    public string Modality { get; init; } = Modalities.Actual;

    public bool IsDenied { get; init; }

    public double Confidence { get; init; } = 1;

    /// <summary>Which rule read it.</summary>
    public required string Extractor { get; init; }

    /// <summary>By what the subject is recognised in other articles: kind and normalised name; null where this claim names nothing.</summary>
    public string? Key { get; init; }

    public required Evidence Evidence { get; init; }

    /// <summary>Its id; empty until it is <see cref="Identified"/>.</summary>
    public string Id { get; private init; } = "";

    /// <summary>What it supports: the id of a drawn relationship, or the subject whose property it is; empty until it is <see cref="Identified"/>.</summary>
    public string Supports { get; private init; } = "";

    /// <summary>What the subject was read as where it is another entity by now; null where it is the entity itself.</summary>
    public string? SubjectKnownAs => SubjectEntity is null || Subject == SubjectEntity ? null : Subject;

    /// <summary>What the object was read as where it is another entity by now; null where it is the entity itself.</summary>
    public string? ObjectKnownAs => ObjectEntity is null || Object == ObjectEntity ? null : Object;

    private string? Title => Qualifiers.GetValueOrDefault("title");

    /// <summary>This claim with its id and what it supports: both are hashes of the rest, so they are made once, when nothing changes any more.</summary>
    public Claim Identified() => this with
    {
        Id = "claim:" + Identity.StableHash.Of(Predicate, Subject, Object ?? Value ?? "", Discriminator(Predicate, Title), Evidence.Passage),
        Supports = SupportsOf(Predicate, Title, SubjectEntity ?? Subject, ObjectEntity ?? Object),
    };

    /// <summary>This claim, which is <see cref="Identified"/>, about what its ends are in the graph.</summary>
    /// <param name="subject">What the subject is read as, and the entity it is.</param>
    /// <param name="end">The same of the object; null for a property.</param>
    public Claim About((string KnownAs, string Entity) subject, (string KnownAs, string Entity)? end)
    {
        var about = this with { Subject = subject.KnownAs, SubjectEntity = subject.Entity, Object = end?.KnownAs, ObjectEntity = end?.Entity };
        var isAsRead = subject == (Subject, Subject) && end == (Object is null ? ((string, string)?)null : (Object, Object));
        return isAsRead ? about : about.Identified();
    }

    /// <summary>What a claim about these entities supports.</summary>
    public static string SupportsOf(string predicate, string? title, string subject, string? @object) => @object is null
        ? subject
        : "relationship:" + Identity.StableHash.Of(predicate, subject, @object, Discriminator(predicate, title));

    /// <summary>An office is another one under another title; of anything else there is one between two ends.</summary>
    private static string Discriminator(string predicate, string? title) =>
        predicate == RelationshipTypes.HoldsOffice ? Identity.NameKey.Of(title ?? "") : "";
}
