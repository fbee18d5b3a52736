// Keeps the drafts that articles are written from, so that a later version of an article can be taken back.
// $rows: LIST<MAP>
UNWIND $rows AS row
OPTIONAL MATCH (earlier:Draft {article: row.article})
WITH row, coalesce(max(earlier.version), 0) AS last
MATCH (import:Import {id: row.import})
MATCH (article:Article {id: row.article})
CREATE (draft:Draft)
SET draft = row.draft, draft.version = last + 1
CREATE (article)-[:READ_AS]->(draft)
CREATE (draft)-[:FROM_IMPORT]->(import)
