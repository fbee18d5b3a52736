// Removes an import whose articles and claims are gone, with the drafts it kept; later versions of their articles move up.
// $id: STRING
MATCH (import:Import {id: $id})
OPTIONAL MATCH (import)<-[:FROM_IMPORT]-(draft:Draft)
OPTIONAL MATCH (later:Draft {article: draft.article})
WHERE later.version > draft.version
WITH import, collect(DISTINCT draft) AS drafts, collect(later) AS moved
FOREACH (later IN moved | SET later.version = later.version - 1)
FOREACH (draft IN drafts | DETACH DELETE draft)
DETACH DELETE import
