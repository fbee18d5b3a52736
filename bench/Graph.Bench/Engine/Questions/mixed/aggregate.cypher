// Users, scores and what they are in each city.
MATCH (u:User) RETURN u.city AS city, count(*) AS users, avg(u.score) AS mean, max(u.score) AS best ORDER BY users DESC, city LIMIT 10
