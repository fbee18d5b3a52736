// Followers who are followed back.
// $id: person
MATCH (p:Person {id: $id})-[:FOLLOWS]->(f)-[:FOLLOWS]->(p) RETURN count(DISTINCT f) AS people
