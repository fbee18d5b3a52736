// The kept drafts of the articles that speak of some entities, in the order in which they were imported.
// $ids: LIST<STRING>
// returns article: STRING, version: INTEGER, position: INTEGER, fileName: STRING, line: INTEGER, readKey: STRING, holders: LIST<STRING>, data: STRING, import: STRING, createdAt: STRING
UNWIND $ids AS wanted
MATCH (:Entity {id: wanted})<-[:MENTIONS|SUBJECT|OBJECT]-(source)-[:PART_OF|EVIDENCE]->(target)
WITH DISTINCT target
OPTIONAL MATCH (target)-[:PART_OF]->(whole:Article)
WITH DISTINCT coalesce(whole, target) AS article
MATCH (article)-[:READ_AS]->(draft:Draft)-[:FROM_IMPORT]->(import:Import)
RETURN draft.article AS article, draft.version AS version, coalesce(draft.position, 0) AS position, draft.fileName AS fileName, draft.line AS line,
       draft.readKey AS readKey, draft.holders AS holders, draft.data AS data, import.id AS import, import.createdAt AS createdAt
ORDER BY createdAt, import, position, line, version, article
