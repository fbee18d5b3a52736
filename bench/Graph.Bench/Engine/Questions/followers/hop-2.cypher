// Whom those follow whom a person follows.
// $id: person
MATCH (p:Person {id: $id})-[:FOLLOWS]->()-[:FOLLOWS]->(f) RETURN DISTINCT f.id AS id ORDER BY id LIMIT 100
