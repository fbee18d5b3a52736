// Notes how many relationships each of some articles added to what is drawn.
// $rows: LIST<MAP>
UNWIND $rows AS row
MATCH (:Article {id: row.id})-[file:FROM_IMPORT]->(:Import)
SET file.relationships = row.relationships
