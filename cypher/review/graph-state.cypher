// What is another whenever an import, a roll-back, a merge or anything else has changed what drafts are compared with.
// returns imports: LIST<STRING>, decisions: LIST<STRING>, entities: INTEGER, claims: INTEGER, articles: INTEGER
MATCH (import:Import)
WITH import.id AS id
ORDER BY id
WITH collect(id) AS imports
OPTIONAL MATCH (decision:IdentityDecision)
WITH imports, decision.id + ' ' + decision.verdict + ' ' + toString(decision.decidedAt) AS decided
ORDER BY decided
WITH imports, collect(decided) AS decisions
RETURN imports, decisions, COUNT { (:Entity) } AS entities, COUNT { (:Claim) } AS claims, COUNT { (:Article) } AS articles
