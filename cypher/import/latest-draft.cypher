// The last kept draft of an article, and what it was imported by.
// $article: STRING
// returns version: INTEGER, fileName: STRING, data: STRING, readKey: STRING, line: INTEGER, position: INTEGER, import: STRING, createdAt: STRING, readAs: LIST<STRING>, holders: LIST<STRING>, file: MAP
MATCH (draft:Draft {article: $article})-[file:FROM_IMPORT]->(import:Import)
RETURN draft.version AS version, draft.fileName AS fileName, draft.data AS data, draft.readKey AS readKey, draft.line AS line,
       coalesce(draft.position, 0) AS position, import.id AS import, import.createdAt AS createdAt, draft.readAs AS readAs,
       coalesce(draft.holders, []) AS holders, properties(file) AS file
ORDER BY version DESC
LIMIT 1
