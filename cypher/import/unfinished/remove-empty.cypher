// Removes those of these imports by which nothing is in the graph.
// $imports: LIST<STRING>
UNWIND $imports AS id
MATCH (import:Import {id: id})
WHERE NOT EXISTS { (import)<-[:FROM_IMPORT]-() }
DELETE import
