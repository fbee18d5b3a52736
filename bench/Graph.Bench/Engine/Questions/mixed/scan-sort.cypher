// The best users.
MATCH (u:User) RETURN u.name AS name, u.score AS score ORDER BY score DESC, name LIMIT 10
