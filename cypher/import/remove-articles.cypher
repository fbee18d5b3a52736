// Removes articles and their passages, with the mentions in them.
// $ids: LIST<STRING>
UNWIND $ids AS id
MATCH (article:Article {id: id})
OPTIONAL MATCH (article)<-[:PART_OF]-(passage:Passage)
DETACH DELETE article, passage
