// Pairs of items that users of a city bought together.
// $city: city
MATCH (u:User {city: $city})-[:BOUGHT]->(a:Item), (u)-[:BOUGHT]->(b:Item) WHERE a.id < b.id RETURN a.id AS a, b.id AS b, count(*) AS times ORDER BY times DESC, a, b LIMIT 10
