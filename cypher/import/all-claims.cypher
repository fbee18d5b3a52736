// Every accepted claim, with when and where it was reported.
// returns claim: NODE, subject: STRING, object: STRING, reportedAt: STRING, source: STRING, recordedAt: STRING, isOwn: BOOLEAN
MATCH (claim:Claim)-[about:SUBJECT]->(subject:Entity)
WHERE claim.status = 'accepted'
MATCH (claim)-[:EVIDENCE]->(passage:Passage)-[:PART_OF]->(article:Article)
MATCH (claim)-[:FROM_IMPORT]->(import:Import)
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
RETURN claim, subject.id AS subject, object.id AS object,
       coalesce(passage.at, article.publishedAt) AS reportedAt,
       article.contentKey AS source, import.createdAt AS recordedAt, about.knownAs IS NULL AS isOwn
