// A page of an entity's neighbours with the relationships to them, the best supported and latest first.
// $id: STRING   $type: STRING   $direction: STRING   $kind: STRING   $offset: INTEGER   $limit: INTEGER
// returns neighbour: NODE, relationships: LIST<RELATIONSHIP>, outgoing: LIST<BOOLEAN>
MATCH (entity:Entity {id: $id})-[drawn:HOLDS_OFFICE|PARTY_TO|SIGNED|REPLACES|AMENDS|IMPLEMENTS|GAVE|GIVEN_TO|PRESENTED_AT|MADE|ADDRESSED_TO|ABOUT|MADE_AT|TOOK_PART_IN|HELD_IN|PART_OF|PRODUCED|LOCATED_IN|RELATES_TO]-(neighbour:Entity)
WHERE ($type IS NULL OR type(drawn) = $type)
  AND ($kind IS NULL OR $kind IN labels(neighbour))
  AND ($direction IS NULL OR ($direction = 'out' AND startNode(drawn) = entity) OR ($direction = 'in' AND endNode(drawn) = entity))
WITH neighbour, drawn, startNode(drawn) = entity AS isOutgoing
ORDER BY drawn.id
WITH neighbour, collect(drawn) AS relationships, collect(isOutgoing) AS outgoing,
     max(drawn.sources) AS sources, max(drawn.lastReportedAt) AS reported
RETURN neighbour, relationships, outgoing
ORDER BY sources DESC, coalesce(reported, '') DESC, neighbour.name, neighbour.id
SKIP $offset
LIMIT $limit
