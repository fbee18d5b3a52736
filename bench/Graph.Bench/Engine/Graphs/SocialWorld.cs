using System.Globalization;
using Graph.Model;
using static Graph.Bench.Engine.Graphs.Rows;

namespace Graph.Bench.Engine.Graphs;

/// <summary>What does not grow with the number of people: places, organisations, tags.</summary>
internal sealed class SocialWorld
{
    public const int Countries = 24;
    public const int Cities = 120;
    public const int Organisations = 160;
    public const int Tags = 400;
    public const int TagClasses = 30;

    /// <summary>How many days the network has been running.</summary>
    public const int Days = 1000;

    private const long FirstDay = 1_262_304_000_000; // 2010-01-01 in milliseconds
    private const long MillisecondsOfDay = 86_400_000;

    public SocialWorld(Random random) => Steps =
    [
        new("countries", "UNWIND $rows AS row CREATE (:Place:Country {id: row.id, name: row.name})", Named(Countries, 0, CountryName)),
        new("cities", "UNWIND $rows AS row CREATE (:Place:City {id: row.id, name: row.name})", Named(Cities, Countries, city => $"City {city}")),
        new("cities in countries", "UNWIND $rows AS row MATCH (a:Place {id: row.from}), (b:Place {id: row.to}) CREATE (a)-[:IS_PART_OF]->(b)",
            [.. Enumerable.Range(0, Cities).Select(city => Link(CityId(city), CountryOf(city)))]),
        new("universities", "UNWIND $rows AS row CREATE (:Organisation:University {id: row.id, name: row.name})",
            Named(Organisations / 2, 0, number => $"University {number}")),
        new("companies", "UNWIND $rows AS row CREATE (:Organisation:Company {id: row.id, name: row.name})",
            Named(Organisations / 2, Organisations / 2, number => $"Company {number}")),
        new("organisations in places", "UNWIND $rows AS row MATCH (a:Organisation {id: row.from}), (b:Place {id: row.to}) CREATE (a)-[:IS_LOCATED_IN]->(b)",
            [.. Enumerable.Range(0, Organisations).Select(number => Link(number, IsCompany(number) ? random.Next(Countries) : CityId(random.Next(Cities))))]),
        new("tag classes", "UNWIND $rows AS row CREATE (:TagClass {id: row.id, name: row.name})", Named(TagClasses, 0, TagClassName)),
        new("tag classes in tag classes", "UNWIND $rows AS row MATCH (a:TagClass {id: row.from}), (b:TagClass {id: row.to}) CREATE (a)-[:IS_SUBCLASS_OF]->(b)",
            [.. Enumerable.Range(1, TagClasses - 1).Select(number => Link(number, (number - 1) / 3))]),
        new("tags", "UNWIND $rows AS row CREATE (:Tag {id: row.id, name: row.name})", Named(Tags, 0, TagName)),
        new("tags in tag classes", "UNWIND $rows AS row MATCH (a:Tag {id: row.from}), (b:TagClass {id: row.to}) CREATE (a)-[:HAS_TYPE]->(b)",
            [.. Enumerable.Range(0, Tags).Select(tag => Link(tag, random.Next(TagClasses)))]),
    ];

    /// <summary>Loads it.</summary>
    public IReadOnlyList<LoadStep> Steps { get; }

    public static string CountryName(int country) => string.Create(CultureInfo.InvariantCulture, $"Country {country}");

    public static string TagName(int tag) => string.Create(CultureInfo.InvariantCulture, $"Tag {tag}");

    public static string TagClassName(int tagClass) => string.Create(CultureInfo.InvariantCulture, $"Class {tagClass}");

    public static long CityId(int city) => Countries + city;

    public static long CountryOf(int city) => city % Countries;

    public static bool IsCompany(int organisation) => organisation >= Organisations / 2;

    /// <summary>A day of the network's life, in milliseconds since 1970.</summary>
    public static long Day(int day) => FirstDay + (day * MillisecondsOfDay);

    /// <summary>A moment between two days.</summary>
    public static long Moment(Random random, int fromDay, int toDay) => Day(fromDay) + random.NextInt64((toDay - fromDay) * MillisecondsOfDay);

    private static Value[] Named(int count, long firstId, Func<int, string> name) =>
        [.. Enumerable.Range(0, count).Select(number => Row(Number("id", firstId + number), Text("name", name(number))))];
}
