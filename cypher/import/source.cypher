// Connects an article with its publisher.
// $article: STRING   $source: STRING   $name: STRING
MATCH (article:Article {id: $article})
MERGE (source:Source {id: $source})
ON CREATE SET source.name = $name
CREATE (article)-[:PUBLISHED_BY]->(source)
