// What may be contradicted: relationships that reports differ about, entities with several values of one property, and
// gifts and statements with several actors.
// $properties: LIST<STRING>
// returns about: STRING
CALL () {
  MATCH (claim:Claim)-[:OBJECT]->(:Entity)
  WHERE claim.status = 'accepted'
  WITH claim.supports AS about, collect(DISTINCT CASE claim.polarity WHEN 'denied' THEN 'denied' ELSE claim.modality END) AS says,
       collect(DISTINCT claim.on) AS days
  WHERE size(says) > 1 OR size(days) > 1
  RETURN about
  UNION
  MATCH (claim:Claim)
  WHERE claim.status = 'accepted' AND claim.predicate IN $properties
  WITH claim.supports AS about, claim.predicate AS property, count(DISTINCT claim.value) AS reported
  WHERE reported > 1
  RETURN about
  UNION
  MATCH (:Entity)-[drawn:GAVE|MADE]->(item:Entity)
  WITH item, type(drawn) AS type, collect(drawn.id) AS ids
  WHERE size(ids) > 1
  UNWIND ids AS about
  RETURN about
  UNION
  MATCH (item:Gift)-[drawn:GIVEN_TO]->(:Entity)
  WITH item, collect(drawn.id) AS ids
  WHERE size(ids) > 1
  UNWIND ids AS about
  RETURN about
}
RETURN about
ORDER BY about
