// All decisions about who is who, latest first.
// returns decision: NODE
MATCH (decision:IdentityDecision)
RETURN decision
ORDER BY decision.decidedAt DESC, decision.id
