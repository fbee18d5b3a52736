namespace Graph.Api.Features.Query;

/// <summary>
/// Statements that between them use most of what queries use. They are asked of a database in memory alone and say nothing
/// about the graph, so they are no files under <c>cypher/</c>.
/// </summary>
internal static class WarmUpStatements
{
    /// <summary>How many rows <c>$rows</c> has.</summary>
    public const int RowsOfARound = 20;

    /// <summary>What comes first, once.</summary>
    public static IReadOnlyList<string> Schema { get; } =
    [
        "CREATE CONSTRAINT FOR (n:A) REQUIRE n.id IS UNIQUE",
        "CREATE INDEX FOR (n:B) ON (n.name)",
        "CREATE INDEX FOR ()-[r:R]-() ON (r.at)",
    ];

    /// <summary>What is asked in each round, in this order.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        // What loads.
        "UNWIND $rows AS row CREATE (:A {id: row.id, name: row.name, at: row.at, score: row.score, tags: row.tags})",
        "UNWIND $rows AS row MERGE (n:B {id: row.id}) SET n += row",
        "UNWIND $rows AS row CREATE (n:C) SET n = row, n.day = datetime(row.day)",
        "UNWIND $rows AS row MATCH (a:A {id: row.from}) MATCH (b:A {id: row.to}) CREATE (a)-[:R {at: row.at}]->(b)",
        "UNWIND $rows AS row MATCH (a:A {id: row.from}), (b:A {id: row.to}) MERGE (a)-[r:S]->(b) ON CREATE SET r.at = row.at",
        "MATCH (a:A {id: $id}), (b:A {id: $other}) CREATE (a)<-[:T]-(c:C {id: $id, name: $name})-[:T {at: 1}]->(b) WITH c UNWIND [1, 2] AS x MATCH (b:B {id: x}) CREATE (c)-[:U]->(b)",
        "MATCH (a:A {id: $id}) SET a.score = 1, a.flag = true REMOVE a.flag RETURN a.score AS score",
        "MATCH (c:C {id: $id}) DETACH DELETE c",

        // What reads.
        "MATCH (a:A {id: $id}) RETURN a.id AS id, a.name AS name, coalesce(a.text, a.name) AS text, a.tags AS tags",
        "MATCH (a:A {id: $id})-[r:R]-(b:A) RETURN b.id AS id, b.name AS name, r.at AS at ORDER BY at DESC, toInteger(id) ASC LIMIT 10",
        "MATCH (a:A {id: $id})-[:R*1..2]-(b:A)<-[:S]-(c) WHERE NOT a = b AND c.at <= 1600000000000 WITH DISTINCT b, c RETURN b.name AS name, count(c) AS n ORDER BY n DESC, name ASC LIMIT 20",
        "MATCH (a:A {id: $id})-[:R]->(b)-[:S]->(c) OPTIONAL MATCH (c)-[t:T]-(d:C) WITH b, collect(DISTINCT c.name) AS names, collect(CASE WHEN d.name IS NULL THEN null ELSE [d.name, t.at] END) AS pairs RETURN b, names, size(pairs) AS n, head(names) AS first",
        "MATCH p = shortestPath((a:A {id: $id})-[:R*1..4]-(b:A {id: $other})) RETURN length(p) AS n, [x IN nodes(p) | x.id] AS ids",
        "MATCH p = allShortestPaths((a:A {id: $id})-[:R*]-(b:A {id: $other})) RETURN reduce(s = 0.0, r IN relationships(p) | s + r.at) AS sum ORDER BY sum DESC",
        "MATCH (a:A {name: $name}) WHERE a.id IN [1, 2, 3, $id] AND NOT (a)-[:S]->(:B) RETURN a.id AS id, EXISTS { (a)-[:R]->() } AS has, COUNT { (a)--() } AS n",
        "MATCH (b:B) WHERE b.name STARTS WITH 'Name' AND b.score > 3.5 RETURN b.name AS name, avg(b.score) AS mean, min(b.id) AS least, max(b.id) AS most, sum(b.score) AS sum ORDER BY mean DESC SKIP 1 LIMIT 5",
        "MATCH (a:A)-[r:R]->(b:A) RETURN count(*) AS n",
        "MATCH (a:A)-[:R]->(b)-[:R]->(c) WHERE a.id < c.id RETURN count(DISTINCT c) AS n",
        "MATCH (a:A {id: $id})-[:R]->(b)-[:R]->(c)-[:R]->(d) RETURN count(*) AS n",
        "MATCH (a:A)-[:R]->(b)-[:R]->(c)<-[:R]-(a) RETURN a.id AS id, [(c)-[:S]->(e) WHERE e.id > 3 | e.name] AS names LIMIT 3",
        "MATCH (a:A {id: $id}) WITH a, datetime({epochMillis: a.at}) AS at WHERE at.month >= 1 AND at < datetime() RETURN at, date(at) AS day, toString(at.year) AS year, a.at - 1000 AS before",
        "UNWIND range(1, 20) AS x WITH x, x % 3 AS k WHERE x > 2 RETURN k, collect(x) AS xs, toUpper('a') + toString(k) AS text ORDER BY k",
        "MATCH (a:A {id: $id}) CALL (a) { MATCH (a)-[:R]->(b) RETURN b.id AS id UNION MATCH (a)<-[:R]-(b) RETURN b.id AS id } RETURN id, a {.name, .id} AS map ORDER BY id",
    ];
}
