// Keeps the draft that an article is written from, so that a later version of the article can be taken back.
// $import: STRING   $article: STRING   $draft: MAP
MATCH (import:Import {id: $import})
MATCH (article:Article {id: $article})
OPTIONAL MATCH (earlier:Draft {article: $article})
WITH import, article, coalesce(max(earlier.version), 0) AS last
CREATE (draft:Draft)
SET draft = $draft, draft.version = last + 1
CREATE (article)-[:READ_AS]->(draft)
CREATE (draft)-[:FROM_IMPORT]->(import)
