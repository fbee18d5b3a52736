// Acquaintances of a year, through the index of relationships.
// $year: year
MATCH (a:User)-[k:KNOWS]->(b:User) WHERE k.since = $year RETURN count(*) AS pairs, min(a.id) AS least
