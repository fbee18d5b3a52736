// The three people with the most followers.
MATCH (follower:Person)-[:FOLLOWS]->(p:Person) RETURN p.id AS id, p.name AS name, count(follower.id) AS followers ORDER BY followers DESC, id LIMIT 3
