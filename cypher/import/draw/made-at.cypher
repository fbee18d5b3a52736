// Draws the MADE_AT relationships that accepted claims support, or brings them up to date.
// $rows: LIST<MAP>
UNWIND $rows AS row
MATCH (start:Entity {id: row.start})
MATCH (finish:Entity {id: row.end})
MERGE (start)-[drawn:MADE_AT {id: row.id}]->(finish)
SET drawn = row.properties
