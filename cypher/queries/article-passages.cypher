// The passages of an article, in order.
// $id: STRING
// returns passage: NODE
MATCH (:Article {id: $id})<-[:PART_OF]-(passage:Passage)
RETURN passage
ORDER BY passage.seq
