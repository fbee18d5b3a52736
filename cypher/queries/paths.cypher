// The shortest paths between two entities by way of what is let through, the surest first. A date stands for all of its day: '~' sorts after it.
// $from: STRING   $to: STRING   $types: LIST<STRING>   $modalities: LIST<STRING>   $without: LIST<STRING>   $after: STRING   $before: STRING   $candidates: INTEGER   $limit: INTEGER
// returns nodes: LIST<NODE>, relationships: LIST<RELATIONSHIP>
MATCH (from:Entity {id: $from}), (to:Entity {id: $to})
MATCH path = allShortestPaths((from)-[:HOLDS_OFFICE|PARTY_TO|SIGNED|REPLACES|AMENDS|IMPLEMENTS|GAVE|GIVEN_TO|PRESENTED_AT|MADE|ADDRESSED_TO|ABOUT|MADE_AT|TOOK_PART_IN|HELD_IN|PART_OF|PRODUCED|LOCATED_IN|RELATES_TO*..8]-(to))
WHERE all(drawn IN relationships(path) WHERE type(drawn) IN $types
  AND coalesce(drawn.modality, 'actual') IN $modalities
  AND NOT startNode(drawn).id IN $without AND NOT endNode(drawn).id IN $without
  AND ($after IS NULL OR drawn.lastReportedAt + '~' >= $after)
  AND ($before IS NULL OR drawn.firstReportedAt <= $before + '~'))
WITH path LIMIT $candidates
WITH path, [drawn IN relationships(path) | drawn.id] AS ids,
     reduce(least = 1.0, drawn IN relationships(path) | CASE WHEN drawn.confidence < least THEN drawn.confidence ELSE least END) AS confidence
RETURN nodes(path) AS nodes, relationships(path) AS relationships
ORDER BY confidence DESC, ids
LIMIT $limit
