// Connects articles with their publishers.
// $rows: LIST<MAP>
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MERGE (source:Source {id: row.source})
ON CREATE SET source.name = row.name
CREATE (article)-[:PUBLISHED_BY]->(source)
