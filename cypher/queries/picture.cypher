// The entities with the most drawn relationships, statements only where they are wanted.
// $statements: BOOLEAN   $limit: INTEGER
// returns entity: NODE, degree: INTEGER
MATCH (entity:Entity)
WHERE $statements OR NOT entity:Statement
OPTIONAL MATCH (entity)-[drawn:HOLDS_OFFICE|PARTY_TO|SIGNED|REPLACES|AMENDS|IMPLEMENTS|GAVE|GIVEN_TO|PRESENTED_AT|MADE|ADDRESSED_TO|ABOUT|MADE_AT|TOOK_PART_IN|HELD_IN|PART_OF|PRODUCED|LOCATED_IN|RELATES_TO]-(:Entity)
WITH entity, count(drawn) AS degree
RETURN entity, degree
ORDER BY degree DESC, entity.id
LIMIT $limit
