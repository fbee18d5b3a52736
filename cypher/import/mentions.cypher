// Writes where passages speak of entities.
// $rows: LIST<MAP>
UNWIND $rows AS row
MATCH (passage:Passage {id: row.passage})
MATCH (entity:Entity {id: row.entity})
CREATE (passage)-[:MENTIONS {start: row.start, end: row.end, surface: row.surface, knownAs: row.knownAs}]->(entity)
