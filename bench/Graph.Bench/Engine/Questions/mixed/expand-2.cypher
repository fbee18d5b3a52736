// Acquaintances of acquaintances.
// $id: user
MATCH (u:User {id: $id})-[:KNOWS*2]-(f) WHERE f.id <> $id RETURN count(DISTINCT f) AS people
