// Removes an import whose articles and claims are gone, with the drafts it kept.
// $id: STRING
MATCH (import:Import {id: $id})
OPTIONAL MATCH (import)<-[:FROM_IMPORT]-(draft:Draft)
DETACH DELETE import, draft
