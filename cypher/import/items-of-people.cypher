// What people took part in, signed up to, gave, got and said: it counts for the states whose offices they hold.
// $ids: LIST<STRING>
// returns id: STRING
UNWIND $ids AS id
MATCH (person:Person {id: id})-[:TOOK_PART_IN|PARTY_TO|GAVE|GIVEN_TO|MADE|ADDRESSED_TO|ABOUT]-(item:Entity)
RETURN DISTINCT item.id AS id
ORDER BY id
