// Whom a person follows.
// $id: person
MATCH (p:Person {id: $id})-[:FOLLOWS]->(f) RETURN f.id AS id, f.name AS name ORDER BY id
