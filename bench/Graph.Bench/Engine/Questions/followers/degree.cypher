// Followers of some people, counted one by one.
// $ids: people
MATCH (p:Person) WHERE p.id IN $ids RETURN p.id AS id, COUNT { (p)<-[:FOLLOWS]-() } AS followers, size([(p)-[:FOLLOWS]->(f) | f]) AS follows ORDER BY id
