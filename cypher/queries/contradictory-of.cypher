// The same of one entity or relationship.
// $id: STRING
// returns about: STRING
CALL () {
  RETURN $id AS about
  UNION
  MATCH (:Entity {id: $id})<-[:SUBJECT|OBJECT]-(claim:Claim)-[:OBJECT]->(:Entity)
  WHERE claim.status = 'accepted'
  WITH claim.supports AS about, claim.predicate AS type, collect(DISTINCT CASE claim.polarity WHEN 'denied' THEN 'denied' ELSE claim.modality END) AS says,
       collect(DISTINCT claim.on) AS days
  WHERE size(says) > 1 OR size(days) > 1
  RETURN about
  UNION
  MATCH (item:Entity {id: $id})<-[drawn:GAVE|MADE]-(:Entity)
  RETURN drawn.id AS about
  UNION
  MATCH (item:Entity {id: $id})-[drawn:GIVEN_TO]->(:Entity)
  RETURN drawn.id AS about
}
RETURN about
ORDER BY about
