// Distinct cities.
MATCH (u:User) RETURN count(DISTINCT u.city) AS cities, sum(u.score) AS scores
