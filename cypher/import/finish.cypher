// Notes how many relationships an article added to what is drawn.
// $id: STRING   $relationships: INTEGER
MATCH (:Article {id: $id})-[file:FROM_IMPORT]->(:Import)
SET file.relationships = $relationships
