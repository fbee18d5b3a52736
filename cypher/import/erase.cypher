// Erases drawn relationships that no accepted claim supports any more.
// $rows: LIST<MAP>
UNWIND $rows AS row
MATCH (start:Entity {id: row.start})-[drawn]->(finish:Entity {id: row.end})
WHERE drawn.id = row.id
DELETE drawn
