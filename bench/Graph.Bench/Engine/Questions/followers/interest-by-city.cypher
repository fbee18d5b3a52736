// The cities with the most people of a gender who have an interest.
// $gender: gender   $interest: interest
MATCH (p:Person)-[:HAS_INTEREST]->(i:Interest {interest: $interest}) WHERE p.gender = $gender WITH p MATCH (p)-[:LIVES_IN]->(c:City) RETURN count(p) AS people, c.city AS city, c.country AS country ORDER BY people DESC, city LIMIT 5
