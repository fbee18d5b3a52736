// A shortest way along late acquaintances.
// $a: user   $b: user   $year: year
MATCH (a:User {id: $a}), (b:User {id: $b}) WHERE a <> b MATCH p = shortestPath((a)-[ks:KNOWS*..10]-(b)) WHERE all(k IN ks WHERE k.since > 1995) RETURN length(p) AS steps
