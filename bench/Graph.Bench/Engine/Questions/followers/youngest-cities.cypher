// The cities of a country where the youngest people live.
// $country: country
MATCH (p:Person)-[:LIVES_IN]->(c:City {country: $country}) RETURN c.city AS city, avg(p.age) AS age ORDER BY age, city LIMIT 5
