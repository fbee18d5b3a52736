// The length of the shortest way between two people.
// $a: person   $b: person
MATCH (a:Person {id: $a}), (b:Person {id: $b}) WHERE a <> b OPTIONAL MATCH p = shortestPath((a)-[:FOLLOWS*..6]->(b)) RETURN length(p) AS steps
