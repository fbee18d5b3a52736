// Entities that decisions were taken about and which they do not concern: they were gone when they were last looked for.
// returns decision: NODE, about: STRING
MATCH (decision:IdentityDecision)
UNWIND CASE decision.verdict WHEN 'same' THEN [decision.first] ELSE [decision.first, decision.second] END AS about
OPTIONAL MATCH (decision)-[edge:CONCERNS]->(entity:Entity)
WHERE coalesce(edge.knownAs, entity.id) = about
WITH decision, about, count(edge) AS edges
WHERE edges = 0
RETURN decision, about
ORDER BY decision.decidedAt, decision.id, about
