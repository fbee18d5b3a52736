// The length of the shortest way between two people.
// $person1: person   $person2: person
MATCH (a:Person {id: $person1}), (b:Person {id: $person2})
WHERE a <> b
OPTIONAL MATCH path = shortestPath((a)-[:KNOWS*]-(b))
RETURN CASE WHEN path IS NULL THEN -1 ELSE length(path) END AS steps
