// Users within three steps.
// $id: user
MATCH (u:User {id: $id})-[:KNOWS*1..3]->(f) RETURN DISTINCT f.id AS id ORDER BY id LIMIT 50
