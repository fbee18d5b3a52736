// A shortest way between two users.
// $a: user   $b: user
MATCH (a:User {id: $a}), (b:User {id: $b}) WHERE a <> b MATCH p = shortestPath((a)-[:KNOWS*..15]-(b)) RETURN length(p) AS steps
