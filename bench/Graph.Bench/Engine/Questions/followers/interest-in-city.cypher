// People of a gender in a city who have an interest.
// $gender: gender   $city: city   $interest: interest
MATCH (p:Person)-[:HAS_INTEREST]->(i:Interest), (p)-[:LIVES_IN]->(c:City) WHERE toLower(i.interest) = toLower($interest) AND toLower(p.gender) = $gender AND c.id = $city RETURN count(p) AS people
