// Writes articles and what they were imported by.
// $rows: LIST<MAP>
// returns import: STRING, createdAt: STRING
UNWIND $rows AS row
MERGE (import:Import {id: row.import.id})
ON CREATE SET import.createdAt = row.import.createdAt
CREATE (article:Article)
SET article = row.article
CREATE (article)-[file:FROM_IMPORT]->(import)
SET file = row.file
RETURN DISTINCT import.id AS import, import.createdAt AS createdAt
