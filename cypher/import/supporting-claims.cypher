// The accepted claims behind drawn relationships and entities, with when and where they were reported.
// $keys: LIST<STRING>
// returns claim: NODE, subject: STRING, object: STRING, reportedAt: STRING, source: STRING, recordedAt: STRING, isOwn: BOOLEAN
UNWIND $keys AS key
MATCH (claim:Claim {supports: key})
WHERE claim.status = 'accepted'
MATCH (claim)-[about:SUBJECT]->(subject:Entity)
MATCH (claim)-[:EVIDENCE]->(passage:Passage)-[:PART_OF]->(article:Article)
MATCH (claim)-[:FROM_IMPORT]->(import:Import)
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
RETURN claim, subject.id AS subject, object.id AS object,
       coalesce(passage.at, article.publishedAt) AS reportedAt,
       article.contentKey AS source, import.createdAt AS recordedAt, about.knownAs IS NULL AS isOwn
