// All users of a city get a mark.
// $city: city
// undo: MATCH (u:User {city: $city}) REMOVE u.mark
MATCH (u:User {city: $city}) SET u.mark = true RETURN count(*) AS users
