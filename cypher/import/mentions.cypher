// Writes where passages speak of entities, the mentions of one passage together.
// $rows: LIST<MAP>
UNWIND $rows AS row
MATCH (passage:Passage {id: row.passage})
UNWIND row.items AS mention
WITH passage, mention
MATCH (entity:Entity {id: mention.entity})
CREATE (passage)-[:MENTIONS {start: mention.start, end: mention.end, surface: mention.surface, knownAs: mention.knownAs}]->(entity)
