// Removes decisions about entities of which none is left.
MATCH (decision:IdentityDecision)
WHERE NOT EXISTS { (decision)-[:CONCERNS]->(:Entity) }
DELETE decision
