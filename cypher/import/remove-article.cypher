// Removes an article and its passages, with the mentions in them.
// $id: STRING
MATCH (article:Article {id: $id})
OPTIONAL MATCH (article)<-[:PART_OF]-(passage:Passage)
DETACH DELETE article, passage
