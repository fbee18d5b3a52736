using Graph.Conformance.Tck;
using Graph.Testing;

namespace Graph.Cypher.Tests.Syntax;

/// <summary>Statements to print, mutate and read: those of the conformance kit, and some of what the kit leaves out.</summary>
internal static class Corpus
{
    /// <summary>What the conformance kit leaves out.</summary>
    public static readonly string[] Own =
    [
        "EXPLAIN MATCH (n) RETURN n;",
        "CYPHER 5 runtime=slotted PROFILE MATCH (n:A|B&!C) WHERE n:%|$(['X', 'Y']) RETURN n",
        "MATCH (a:Person WHERE a.age > 3)-[r:KNOWS|LIKES*1..3 {since: 2000} WHERE r.x <> 2]->(b) USING INDEX a:Person(name) USING SCAN b:X USING JOIN ON a, b WHERE a.name IS NOT NULL RETURN *",
        "MATCH p = shortestPath((a {x: 1})-[:R*..5]-(b)) WHERE all(n IN nodes(p) WHERE n.ok) RETURN p, length(p)",
        "MATCH p = ANY SHORTEST (a)-->+(b), q = SHORTEST 2 GROUPS (a)((x)-[:R]->(y) WHERE x.v < y.v){1,3}(b)-->{2}(), ALL SHORTEST (c)--*(d) RETURN p, q, x",
        "CALL (x, y) { RETURN x + y AS z UNION ALL RETURN 1 AS z } RETURN z",
        "OPTIONAL CALL { WITH n RETURN n.x AS x ORDER BY x DESC SKIP 1 LIMIT $l } RETURN x",
        "MATCH (n) WHERE EXISTS { (n)-->(m) WHERE m.x = 1 } AND COUNT { MATCH (n)--() } > 2 RETURN COLLECT { MATCH (n)-->(k) RETURN k.name } AS names",
        "FOREACH (x IN [1, 2] | CREATE (:T {x: x}) FOREACH (y IN x | SET y.a = 1, y += {b: 2}, y:L:M, y['k'] = 3 REMOVE y.z, y:L))",
        "MERGE (a:A {x: 1}) ON CREATE SET a.n = 1 ON MATCH SET a = $map DETACH DELETE a",
        "RETURN CASE x WHEN 1, 2 THEN 'a' WHEN > 3 THEN 'b' WHEN IS NULL THEN 'c' WHEN STARTS WITH 'q' THEN 'd' ELSE -1 END, CASE WHEN a THEN 1 END",
        "RETURN n {.*, .name, x: 1 + 2, other}, {a: 1, `b c`: [1, 2.5, 1e300, -3, 'it\\'s', \"q\\n\"]}",
        "RETURN [x IN xs WHERE x > 1 | x ^ 2][1..-1], [(a)-->(b) WHERE b.x | b.y], [p = (a)-[*]->() | length(p)], reduce(s = 0, i IN xs | s + i)",
        "RETURN a < b <= c <> d, a IS :: LIST<INTEGER NOT NULL> | STRING, a IS NOT NFKC NORMALIZED, trim(BOTH 'x' FROM s), normalize(s, NFD), a =~ 'x.*'",
        "RETURN 0x1F, 0o17, 1_000, .5, 1.5e-3, NaN, Infinity, -9223372036854775808, - -1, -(1), NOT NOT true, 2 ^ 3 ^ 2, 2 ^ (3 ^ 2), (1 - 2) - 3, 1 - (2 - 3)",
        "RETURN a OR b OR (c OR d) AND e XOR f, NOT (a AND b), (a = b) = c, a IN b + c, (a IN b) IS NULL, $p.x[0].`y z`, $1",
        "SHOW RANGE INDEXES YIELD name, type AS t ORDER BY t SKIP 1 LIMIT 2 WHERE t = 'RANGE' RETURN count(*)",
        "SHOW FUNCTIONS EXECUTABLE BY CURRENT USER YIELD *",
        "CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:A|B) ON EACH [n.name, n.`full name`] OPTIONS {indexConfig: {}}",
        "CREATE CONSTRAINT `c 1` FOR ()-[r:T]-() REQUIRE (r.a, r.b) IS RELATIONSHIP UNIQUE",
        "CREATE LOOKUP INDEX FOR (n) ON EACH labels(n)",
        "DROP INDEX $name IF EXISTS",
        "CALL db.index.fulltext.queryNodes('names', $q) YIELD node AS n, score WHERE score > 0.5 RETURN n ORDER BY score",
        "INSERT (a IS A) FINISH",
        "MATCH (n) ORDER BY n.x SKIP 2 LIMIT 3 RETURN DISTINCT n.x AS `match`, `RETURN`, n.`a``b`",
    ];

    /// <summary>All of them.</summary>
    public static List<string> All() =>
        [.. Own, .. FeatureReader.ReadAll(SharedFolder.Find("tck", "features")).Where(scenario => !scenario.FailsToCompile).Select(scenario => scenario.Query).Distinct()];
}
