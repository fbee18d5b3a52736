// Whom an agreement, gift, statement, event or place is connected with: what tells it from another of the same name.
// $ids: LIST<STRING>
// returns id: STRING, neighbour: STRING
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[:PARTY_TO|SIGNED|GAVE|GIVEN_TO|MADE|TOOK_PART_IN|LOCATED_IN]-(neighbour:Entity)
RETURN DISTINCT id, neighbour.id AS neighbour
ORDER BY id, neighbour
