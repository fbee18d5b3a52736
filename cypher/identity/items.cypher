// The events, treaties, gifts and statements that entities are connected with.
// $ids: LIST<STRING>
// returns id: STRING
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:TOOK_PART_IN|PARTY_TO|GAVE|GIVEN_TO|MADE|ADDRESSED_TO|ABOUT]-(item:Entity)
RETURN DISTINCT item.id AS id
ORDER BY id
