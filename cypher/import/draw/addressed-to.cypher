// Draws the ADDRESSED_TO relationships that accepted claims support, or brings them up to date.
// $rows: LIST<MAP>
UNWIND $rows AS row
MATCH (start:Entity {id: row.start})
MATCH (finish:Entity {id: row.end})
MERGE (start)-[drawn:ADDRESSED_TO {id: row.id}]->(finish)
SET drawn = row.properties
