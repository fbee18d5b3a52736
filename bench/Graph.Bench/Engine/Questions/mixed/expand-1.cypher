// Whom a user knows.
// $id: user
MATCH (u:User {id: $id})-[:KNOWS]-(f) RETURN f.id AS id, f.city AS city ORDER BY id, city
