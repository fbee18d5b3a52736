// How much the graph holds: what is drawn, and what it rests on. What pairs of states add up to is not counted.
// returns entities: INTEGER, claims: INTEGER, relationships: INTEGER, passages: INTEGER
RETURN
  COUNT { (:Entity) } AS entities,
  COUNT { (:Claim) } AS claims,
  COUNT { (:Entity)-[relationship]->(:Entity) WHERE type(relationship) <> 'RELATES_TO' } AS relationships,
  COUNT { (:Passage) } AS passages
