// How many people of an age live in each country.
// $age: age
MATCH (p:Person)-[:LIVES_IN]->(c:City) WHERE p.age >= $age AND p.age <= $age + 10 RETURN c.country AS country, count(*) AS people ORDER BY people DESC, country LIMIT 3
