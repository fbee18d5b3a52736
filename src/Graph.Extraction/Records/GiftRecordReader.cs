using Graph.Extraction.Actors;
using Graph.Extraction.Articles;
using Graph.Extraction.Dates;
using Graph.Extraction.Drafts;
using Graph.Extraction.Tables;

namespace Graph.Extraction.Records;

/// <summary>Reads a record of a gift: who gave what to whom, when, worth how much.</summary>
internal sealed class GiftRecordReader
{
    private readonly RecordText _record;
    private readonly RecordReading _reading;
    private readonly RecordCast _cast;
    private readonly IReadOnlyList<DescribedGift> _gifts;
    private readonly string? _day;
    private readonly Dictionary<string, string> _holders = new(StringComparer.OrdinalIgnoreCase);

    private GiftRecordReader(RecordText record, ArticleSource source)
    {
        _record = record;
        _gifts = [.. record.Values.Where(value => value.Role == RecordRole.Items).SelectMany(value => GiftDescription.Read(record.Text[value.Span.Start..value.Span.End], value.Span.Start))];
        _day = Received ?? _gifts.Select(gift => gift.ReceivedOn).FirstOrDefault(day => day is not null) ?? IsoDates.Normalize(record.Of(RecordRole.Year)) ?? source.PublishedAt;
        _reading = RecordReading.Of(record, source, _day);
        _cast = new RecordCast(_gifts.Select(gift => gift.ReceivedOn).FirstOrDefault(day => day is not null) ?? _day);
    }

    /// <summary>The day that a column of its own gives.</summary>
    private string? Received => VisitRecordReader.WithYear(_record.Of(RecordRole.Received), _record.Year) is { } words ? IsoDates.Normalize(words) ?? GiftDescription.ReceivedOn(words) : null;

    public static Draft Read(RecordText record, ArticleSource source)
    {
        var reader = new GiftRecordReader(record, source);
        var givers = reader.Givers();
        var receivers = reader.Receivers();
        return reader._cast.Fill(reader._reading.Draft() with { Gifts = reader.Gifts(givers, receivers) });
    }

    private List<string> Givers()
    {
        var state = StateNames.IdOf(_record.Of(RecordRole.DonorState));
        if (state is not null)
        {
            _cast.OfId(state, _record[RecordRole.DonorState]);
        }

        return Resolve(RecordRole.Donor, state, null);
    }

    private List<string> Receivers()
    {
        var home = StateNames.IdOf(_record.Of(RecordRole.Host));
        if (home is not null)
        {
            _cast.OfId(home, _record[RecordRole.Host]);
        }

        if (OfficesAlone(home) is { Count: > 0 } holders)
        {
            return holders;
        }

        return Resolve(RecordRole.Recipient, home, home) is { Count: > 0 } receivers ? receivers : Agency(home) is { } agency ? [agency] : [];
    }

    private string? Agency(string? home) =>
        _record[RecordRole.Agency] is { } span ? _cast.Organization(_record.Text[span.Start..span.End], "ministry", home, span) : null;

    /// <summary>"President", "First Lady", "President and First Lady": who held the office then.</summary>
    private List<string> OfficesAlone(string? home)
    {
        var found = new List<string>();
        if (_record[RecordRole.Recipient] is not { } span || home is null)
        {
            return found;
        }

        var titles = _record.Text[span.Start..span.End] is "First Family" ? ["President", "First Lady"] : _record.Text[span.Start..span.End].Split(" and ");
        foreach (var title in titles)
        {
            var day = _gifts.Select(gift => gift.ReceivedOn).FirstOrDefault(one => one is { Length: >= 10 }) ?? _day;
            if (found.Count > 0 && title.Trim() is ['M', 'r', 's', '.', ' ', ..] spouse)
            {
                found.Add(_cast.PersonOf(new Official(spouse, span, span, [], []) { Gender = 'f' }, home).Id);
                continue;
            }

            var holder = day is null ? null : OfficeHolderTable.ByOffice[home].FirstOrDefault(row => row.Title.Equals(title.Trim(), StringComparison.OrdinalIgnoreCase) && row.Covers(day));
            if (holder is null && found.Count > 0 && !title.Trim().Contains(' ', StringComparison.Ordinal))
            {
                // "First Lady and Anna": a child's given name.
                continue;
            }

            if (holder is null)
            {
                return [];
            }

            found.Add(_holders[holder.Title] = _cast.PersonOf(new Official(holder.Person, span, span, [new HeldOffice(holder.Title, holder.Class, home)], []), home).Id);
        }

        return found;
    }

    private List<string> Resolve(RecordRole role, string? state, string? home)
    {
        if (_record[role] is not { } span)
        {
            return [];
        }

        var (first, end) = _reading.Tokens(span);
        var party = new PartyReader(_reading.View, home).Read(first, end);
        if (_record.IsOfHeading(span) && party.People.Count == 0)
        {
            return [];
        }

        var ids = party.People.SelectMany(person => _cast.Resolve(person, state)).Concat(party.States.Select(id => _cast.OfId(id, span))).ToList();
        if (ids.Count == 0 && party.IsUnnamed && state is not null && (home is null || _record[RecordRole.Agency] is null))
        {
            ids.Add(state);
        }

        // "Vice President's Staff": the agency's column says it better.
        if (ids.Count == 0 && party.Organization is { } name && (home is null || _record[RecordRole.Agency] is null))
        {
            ids.Add(_cast.Organization(name, "other", state, party.OrganizationSpan));
        }

        return [.. ids.Distinct(StringComparer.Ordinal)];
    }

    private List<DraftGift> Gifts(List<string> givers, List<string> all)
    {
        var gifts = new List<DraftGift>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var gift in _gifts)
        {
            var receivers = gift.For is { } office && _holders.TryGetValue(office, out var holder) ? [holder] : all;
            var to = receivers.Count > 0 ? " to " + receivers[0][(receivers[0].IndexOf(':', StringComparison.Ordinal) + 1)..] : "";
            var from = givers.Count > 0 ? " from " + givers[0][(givers[0].IndexOf(':', StringComparison.Ordinal) + 1)..] : "";
            var id = "gift:" + Slug.Of($"{(gift.Item.Length > 60 ? gift.Item[..60] : gift.Item)}{from}{to} {gift.ReceivedOn}");
            for (var number = 2; !ids.Add(id); number++)
            {
                id = $"{id}-{number}";
            }

            gifts.Add(DraftOf(gift, givers, receivers) with { Id = id });
        }

        return gifts;
    }

    private DraftGift DraftOf(DescribedGift gift, List<string> givers, List<string> receivers)
    {
        var (value, currency) = gift.Value is { } own ? (own, "USD") : _gifts.Count == 1 ? Money.Read(_record.Of(RecordRole.Value)) : (null, null);
        return new DraftGift
        {
            Id = "",
            Item = gift.Item,
            Description = gift.Description,
            Givers = givers,
            Receivers = receivers,
            PresentedOn = gift.ReceivedOn ?? Received ?? IsoDates.Normalize(_record.Of(RecordRole.Year)),
            Value = value,
            Currency = currency,
            Disposition = gift.Disposition ?? _record.Of(RecordRole.Disposition),
            Evidence = [new DraftSpan(gift.Start, gift.End)],
            Confidence = givers.Count > 0 && receivers.Count > 0 ? 0.95 : 0.7,
        };
    }
}
