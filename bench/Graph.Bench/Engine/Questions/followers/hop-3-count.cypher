// How many people are up to three follow relationships away.
// $id: person
MATCH (p:Person {id: $id})-[:FOLLOWS*1..3]->(f) RETURN count(DISTINCT f) AS people
