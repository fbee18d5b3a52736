// Triangles through a person.
// $id: person
MATCH (a:Person {id: $id})-[:FOLLOWS]->(b)-[:FOLLOWS]->(c)-[:FOLLOWS]->(a) RETURN count(*) AS triangles
