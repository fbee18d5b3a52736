// A person's city is what the source says, made if need be.
// $personId: person   $cityId: city
MATCH (p:Person {id: $personId})
MERGE (c:Place {id: $cityId})
MERGE (p)-[v:VISITED]->(c)
ON CREATE SET v.times = 1
ON MATCH SET v.times = v.times + 1
