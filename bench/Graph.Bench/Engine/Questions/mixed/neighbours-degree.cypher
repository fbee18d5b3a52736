// The users with the most acquaintances.
MATCH (u:User)-[:KNOWS]-() RETURN u.id AS id, count(*) AS known ORDER BY known DESC, id LIMIT 10
