using Graph.Extraction.Drafts;
using Graph.Extraction.Records;
using Graph.Relations.Review;

namespace Graph.Relations.Exchange.Rows;

/// <summary>Builds the draft of a row from the things that a mapping names one by one.</summary>
internal sealed class RowDraftBuilder
{
    private readonly SourceRow _row;
    private readonly RowMapping _mapping;
    private readonly RowText _text;
    private readonly List<RowThing> _things = [];

    private RowDraftBuilder(SourceRow row, RowMapping mapping)
    {
        (_row, _mapping, _text) = (row, mapping, new RowText(row, mapping.Missing));
        foreach (var entity in mapping.Entities)
        {
            Add(entity);
        }
    }

    /// <exception cref="RowException">A value is not what the mapping asks for, or the row names nothing.</exception>
    public static Draft Build(SourceRow row, RowMapping mapping)
    {
        var builder = new RowDraftBuilder(row, mapping);
        return builder._things.Count > 0
            ? builder.Draft()
            : throw new RowException(new RowProblem(row.Line, null, null, $"the row names none of the mapping's entities; {WhyNone(row, mapping)}."));
    }

    private static string WhyNone(SourceRow row, RowMapping mapping)
    {
        string[] absent = [.. mapping.Entities.SelectMany(entity => entity.Name.Columns).Distinct(StringComparer.Ordinal).Where(column => row.Cells.All(cell => cell.Name != column))];
        return absent.Length == 0
            ? "its cells are empty"
            : $"it has no column '{string.Join("' or '", absent)}', but {string.Join(", ", row.Cells.Select(cell => cell.Name))}";
    }

    private void Add(MappedEntity entity)
    {
        var names = entity.Name.AllOf(_row, _mapping.Missing);
        var id = entity.Id?.Of(_row, _mapping.Missing);
        foreach (var name in names)
        {
            var wanted = entity.Kind == EntityKinds.State ? id ?? StateOf(entity, name) : names.Count == 1 ? id : null;
            var known = _things.FirstOrDefault(thing => thing.Id == wanted && thing.Entity.Kind == entity.Kind);
            _things.Add(new RowThing(entity, wanted ?? $"{entity.As}-{_things.Count}", known?.Name ?? name, _text.WordsOf(entity.Name, name)));
        }
    }

    private string StateOf(MappedEntity entity, string name) => StateIds.OfName(name)
        ?? throw new RowException(new RowProblem(_row.Line, entity.Name.Columns.Count > 0 ? entity.Name.Columns[0] : null, name, "no state of this name is known; give its id, such as state:NOR, in the mapping's 'id'."));

    private Draft Draft() => new()
    {
        Article = Article(),
        Passages = _text.Passages(ArticleHash),
        States = [.. Distinct(EntityKinds.State).Select(thing => new DraftState { Id = thing.Id, Name = thing.Name, Mentions = MentionsOf(thing) })],
        People = [.. Distinct(EntityKinds.Person).Select(Person)],
        Organizations = [.. Distinct(EntityKinds.Organization).Select(thing => new DraftOrganization { Id = thing.Id, Name = thing.Name, Kind = Property(thing, "kind"), Mentions = MentionsOf(thing) })],
        Places = [.. Distinct(EntityKinds.Place).Select(thing => new DraftPlace
        {
            Id = thing.Id, Name = thing.Name, Kind = Property(thing, "kind"), In = End(RelationshipTypes.LocatedIn, from: thing), Mentions = MentionsOf(thing),
        })],
        Treaties = [.. Distinct(EntityKinds.Treaty).Select(Treaty)],
        Gifts = [.. Distinct(EntityKinds.Gift).Select(Gift)],
        Statements = [.. Distinct(EntityKinds.Statement).Select(Statement)],
        Events = [.. Distinct(EntityKinds.Event).Select(Event)],
    };

    private string ArticleHash => _text.Sha256;

    private DraftArticle Article() => new()
    {
        Id = "article:" + ArticleHash,
        Title = _mapping.Title?.Of(_row, _mapping.Missing),
        Url = _mapping.Url?.Of(_row, _mapping.Missing),
        Publisher = _mapping.Publisher?.Of(_row, _mapping.Missing),
        PublishedAt = _mapping.PublishedAt is { } publishedAt ? Checked(publishedAt, "article", "publishedAt") : null,
        Sha256 = ArticleHash,
        Text = _text.Text,
    };

    private DraftPerson Person(RowThing thing) => new()
    {
        Id = thing.Id,
        Name = thing.Name,
        Aliases = Properties(thing, "aliases"),
        Offices = [.. Links(RelationshipTypes.HoldsOffice, from: thing).Select(link => new DraftOffice(link.Role ?? "official", link.Id, null))],
        Mentions = MentionsOf(thing),
    };

    private DraftTreaty Treaty(RowThing thing) => new()
    {
        Id = thing.Id,
        Name = thing.Name,
        Aliases = Properties(thing, "aliases"),
        Kind = Property(thing, "kind"),
        Status = Property(thing, "status"),
        SignedOn = Property(thing, "signedOn"),
        Parties = Ends(RelationshipTypes.PartyTo, to: thing),
        Signatories = Ends(RelationshipTypes.Signed, to: thing),
        Replaces = Ends(RelationshipTypes.Replaces, from: thing),
        Amends = Ends(RelationshipTypes.Amends, from: thing),
        Evidence = EvidenceOf(thing),
    };

    private DraftGift Gift(RowThing thing) => new()
    {
        Id = thing.Id,
        Item = thing.Name,
        Description = Property(thing, "description"),
        Value = Property(thing, "value"),
        Currency = Property(thing, "currency"),
        Disposition = Property(thing, "disposition"),
        PresentedOn = Property(thing, "presentedOn"),
        Givers = Ends(RelationshipTypes.Gave, to: thing),
        Receivers = Ends(RelationshipTypes.GivenTo, from: thing),
        At = End(RelationshipTypes.PresentedAt, from: thing),
        Evidence = EvidenceOf(thing),
    };

    private DraftStatement Statement(RowThing thing) => new()
    {
        Id = thing.Id,
        Kind = Property(thing, "kind") ?? "direct",
        Span = thing.Spans[0],
        Speaker = End(RelationshipTypes.Made, to: thing),
        SaidWith = [.. Ends(RelationshipTypes.Made, to: thing).Skip(1)],
        Addressees = Ends(RelationshipTypes.AddressedTo, from: thing),
        About = Ends(RelationshipTypes.About, from: thing),
        SaidAt = Property(thing, "saidAt"),
    };

    // What is called by the word for its kind has no name of its own.
    private DraftEvent Event(RowThing thing)
    {
        var kind = Property(thing, "kind") ?? (DraftValues.WordsOf("events", "kind").Contains(thing.Name) ? thing.Name : null);
        return new DraftEvent
        {
            Id = thing.Id,
            Kind = kind ?? "other",
            Name = Property(thing, "title") ?? (kind is null ? thing.Name : null),
            VisitType = Property(thing, "visitType"),
            StartsOn = Property(thing, "startsOn"),
            EndsOn = Property(thing, "endsOn"),
            Modality = Property(thing, "modality") ?? "actual",
            Participants = [.. Links(RelationshipTypes.TookPartIn, to: thing).Select(link => new DraftParticipant(link.Id, link.Role))],
            Place = End(RelationshipTypes.HeldIn, from: thing),
            OtherPlaces = [.. Ends(RelationshipTypes.HeldIn, from: thing).Skip(1)],
            PartOf = End(RelationshipTypes.PartOf, from: thing),
            Evidence = EvidenceOf(thing),
        };
    }

    private IEnumerable<RowThing> Distinct(string kind) => _things.Where(thing => thing.Entity.Kind == kind).DistinctBy(thing => thing.Id);

    private IReadOnlyList<DraftSpan> MentionsOf(RowThing thing) => [.. _things.Where(one => one.Id == thing.Id).SelectMany(one => one.Spans).Distinct()];

    /// <summary>The cells that name it and those that tell more of it.</summary>
    private IReadOnlyList<DraftSpan> EvidenceOf(RowThing thing) =>
        [.. MentionsOf(thing).Concat(thing.Entity.Properties.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => _text.CellsOf(pair.Value))).Distinct()];

    private string? Property(RowThing thing, string name) =>
        thing.Entity.Properties.GetValueOrDefault(name) is { } value ? Checked(value, DraftMembers.ListOf(thing.Entity.Kind), name) : null;

    /// <summary>A value that may stand in a member of the draft; null where its cells are missing.</summary>
    private string? Checked(MappedValue value, string list, string member)
    {
        if (value.Of(_row, _mapping.Missing) is not { Length: > 0 } text)
        {
            return null;
        }

        return DraftValues.ProblemOf(list, member, text) is { } problem
            ? throw new RowException(new RowProblem(_row.Line, value.Columns.Count > 0 ? value.Columns[0] : member, text, $"{problem}."))
            : text;
    }

    private IReadOnlyList<string> Properties(RowThing thing, string name) => thing.Entity.Properties.GetValueOrDefault(name)?.AllOf(_row, _mapping.Missing) ?? [];

    private IReadOnlyList<string> Ends(string type, RowThing? from = null, RowThing? to = null) => [.. Links(type, from, to).Select(link => link.Id)];

    private string? End(string type, RowThing? from = null, RowThing? to = null) => Ends(type, from, to) is [var first, ..] ? first : null;

    private IReadOnlyList<(string Id, string? Role)> Links(string type, RowThing? from = null, RowThing? to = null) =>
    [
        .. _mapping.Relationships
            .Where(one => one.Type == type && (from is null || one.From == from.Entity.As) && (to is null || one.To == to.Entity.As))
            .SelectMany(one => _things
                .Where(thing => thing.Entity.As == (from is null ? one.From : one.To))
                .Select(thing => (thing.Id, one.Role?.Of(_row, _mapping.Missing))))
            .Distinct(),
    ];
}
