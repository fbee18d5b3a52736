// All decisions about who is who, in the order in which they were taken; one that concerns nobody waits for who may be back.
// returns decision: NODE, isWaiting: BOOLEAN
MATCH (decision:IdentityDecision)
OPTIONAL MATCH (decision)-[edge:CONCERNS]->(:Entity)
WITH decision, count(edge) AS edges
RETURN decision, edges = 0 AS isWaiting
ORDER BY decision.decidedAt, decision.id
