// Writes an article and what it was imported by.
// $import: MAP   $article: MAP   $file: MAP
MERGE (import:Import {id: $import.id})
ON CREATE SET import.createdAt = $import.createdAt
CREATE (article:Article)
SET article = $article
CREATE (article)-[file:FROM_IMPORT]->(import)
SET file = $file
