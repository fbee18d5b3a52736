// Triangles of a user.
// $id: user
MATCH (a:User {id: $id})-[:KNOWS]-(b)-[:KNOWS]-(c)-[:KNOWS]-(a) RETURN count(*) AS cycles
