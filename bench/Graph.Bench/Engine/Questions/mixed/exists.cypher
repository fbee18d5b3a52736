// Users of a city who know somebody of the same city.
// $city: city
MATCH (u:User {city: $city}) WHERE EXISTS { (u)-[:KNOWS]->(o:User {city: $city}) } RETURN u.id AS id ORDER BY id
