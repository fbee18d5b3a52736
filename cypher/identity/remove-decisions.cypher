// Removes decisions about entities of which none is left and none can be back with an earlier version of an article.
MATCH (decision:IdentityDecision)
WHERE NOT EXISTS { (decision)-[:CONCERNS]->(:Entity) }
  AND NOT EXISTS { MATCH (:Entity {id: decision.first}) }
  AND NOT EXISTS { MATCH (:Entity {id: decision.second}) }
  AND NOT EXISTS { MATCH (draft:Draft) WHERE decision.first IN draft.entities OR decision.second IN draft.entities }
DELETE decision
