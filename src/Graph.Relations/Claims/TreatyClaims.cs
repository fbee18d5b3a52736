using Graph.Extraction.Drafts;
using Graph.Relations.Identity;

namespace Graph.Relations.Claims;

/// <summary>Reads treaties and other agreements.</summary>
internal static class TreatyClaims
{
    public static void Read(DraftScope scope)
    {
        foreach (var (treaty, path) in scope.Draft.Treaties.Select((treaty, index) => (treaty, $"treaties[{index}]")))
        {
            var evidence = scope.LocateAll(treaty.Evidence, $"{path}.evidence");
            scope.Entities.Add(EntityOf(treaty));
            ReadProperties(scope, treaty, evidence);
            ReadRelationships(scope, treaty, evidence, path);
        }
    }

    private static DraftEntity EntityOf(DraftTreaty treaty)
    {
        var names = treaty.Aliases.Prepend(treaty.Name).ToArray();
        var keys = names.Select(name => KeyOf(treaty, name))
            .Concat(names.Select(name => ActorClaims.Key(EntityKinds.Treaty, name)))
            .Distinct(StringComparer.Ordinal);
        return new DraftEntity(treaty.Id, EntityKinds.Treaty, treaty.Name, [.. keys], treaty.Parties, treaty.SignedOn);
    }

    private static string KeyOf(DraftTreaty treaty, string name) => $"{EntityKinds.Treaty} {AgreementTable.KeyOf(name, treaty.SignedOn)}";

    private static void ReadProperties(DraftScope scope, DraftTreaty treaty, IReadOnlyList<Evidence> evidence)
    {
        var series = new ClaimSeries(scope, treaty.Id, "treaties") { Confidence = treaty.Confidence ?? 1 };
        series.Property("name", treaty.Name, evidence, KeyOf(treaty, treaty.Name));
        foreach (var alias in treaty.Aliases)
        {
            series.Property("alias", alias, scope.Containing(alias, evidence), KeyOf(treaty, alias));
        }

        Evidence[] first = [evidence[0]];
        series.Property("kind", treaty.Kind, first);
        series.Property("status", treaty.Status, first);
        series.Property("signedOn", treaty.SignedOn, first);
    }

    private static void ReadRelationships(DraftScope scope, DraftTreaty treaty, IReadOnlyList<Evidence> evidence, string path)
    {
        // What is only announced is not signed yet, whoever is named as its signatory.
        var series = new ClaimSeries(scope, treaty.Id, "treaties")
        {
            Confidence = treaty.Confidence ?? 1,
            Modality = treaty.Status == "announced" ? Modalities.Planned : Modalities.Actual,
        };
        foreach (var (party, index) in treaty.Parties.Select((party, index) => (party, index)))
        {
            scope.Refer($"{path}.parties[{index}]", party, EntityKinds.ActorsAndPlaces);
            series.From(party, RelationshipTypes.PartyTo, scope.Naming(party, evidence));
        }

        foreach (var (person, index) in treaty.Signatories.Select((person, index) => (person, index)))
        {
            scope.Refer($"{path}.signatories[{index}]", person, EntityKinds.Person);
            series.From(
                person, RelationshipTypes.Signed, scope.Naming(person, evidence), ("on", treaty.SignedOn), ("onBehalfOf", StateOf(scope, person, treaty)));
        }

        foreach (var (replaced, index) in treaty.Replaces.Select((replaced, index) => (replaced, index)))
        {
            scope.Refer($"{path}.replaces[{index}]", replaced, EntityKinds.Treaty);
            series.To(RelationshipTypes.Replaces, replaced, [evidence[0]]);
        }

        foreach (var (amended, index) in treaty.Amends.Select((amended, index) => (amended, index)))
        {
            scope.Refer($"{path}.amends[{index}]", amended, EntityKinds.Treaty);
            series.To(RelationshipTypes.Amends, amended, [evidence[0]]);
        }

        if (treaty.Place is not null)
        {
            scope.Refer($"{path}.place", treaty.Place, EntityKinds.Place, EntityKinds.State);
        }
    }

    /// <summary>The one party among those in which the signatory holds an office; null where it is none or several.</summary>
    private static string? StateOf(DraftScope scope, string person, DraftTreaty treaty)
    {
        var states = scope.Draft.People
            .Where(one => one.Id == person)
            .SelectMany(one => one.Offices)
            .Select(office => office.Of)
            .OfType<string>()
            .Where(of => of.StartsWith("state:", StringComparison.Ordinal) && treaty.Parties.Contains(of))
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        return states.Length == 1 ? states[0] : null;
    }
}
