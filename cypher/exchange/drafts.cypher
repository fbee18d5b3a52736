// The kept drafts, in the order in which they were imported.
// returns article: STRING, version: INTEGER, position: INTEGER, fileName: STRING, line: INTEGER, readKey: STRING, holders: LIST<STRING>, data: STRING, import: STRING, createdAt: STRING
MATCH (draft:Draft)-[:FROM_IMPORT]->(import:Import)
RETURN draft.article AS article, draft.version AS version, coalesce(draft.position, 0) AS position, draft.fileName AS fileName, draft.line AS line,
       draft.readKey AS readKey, draft.holders AS holders, draft.data AS data, import.id AS import, import.createdAt AS createdAt
ORDER BY createdAt, import, position, line, version, article
