// Where the most followed person lives.
MATCH (follower:Person)-[:FOLLOWS]->(p:Person) WITH p, count(follower) AS followers ORDER BY followers DESC, p.id LIMIT 1
MATCH (p)-[:LIVES_IN]->(c:City) RETURN p.name AS name, followers, c.city AS city, c.country AS country
