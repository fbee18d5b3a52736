// @ts-check
/**
 * Questions that analysts begin with, to be run as they are or changed.
 * @type {readonly { name: string, statement: string }[]}
 */
export const examples = [
  { name: 'Gifts: who gave what to whom', statement: `MATCH (giver:Entity)-[:GAVE]->(gift:Gift)-[:GIVEN_TO]->(receiver:Entity)
RETURN giver, gift, receiver
LIMIT 100` },
  { name: 'Treaties and who is party to them', statement: `MATCH (party:Entity)-[:PARTY_TO]->(treaty:Treaty)
RETURN treaty, party
ORDER BY treaty.name
LIMIT 100` },
  { name: 'Who took part in most with whom', statement: `MATCH (one:Person)-[:TOOK_PART_IN]->(event:Event)<-[:TOOK_PART_IN]-(other:Person)
WHERE one.id < other.id
RETURN one, other, count(event) AS events
ORDER BY events DESC
LIMIT 20` },
  { name: 'States that are spoken of most', statement: `MATCH (speaker:Entity)-[:MADE]->(statement:Statement)-[:ABOUT]->(state:State)
RETURN state, count(statement) AS statements, count(DISTINCT speaker) AS speakers
ORDER BY statements DESC
LIMIT 20` },
  { name: 'What is planned or expected', statement: `MATCH (from:Entity)-[r]->(to:Entity)
WHERE r.modality = 'planned'
RETURN from, type(r) AS relationship, to
LIMIT 100` },
  { name: 'What is alleged or denied', statement: `MATCH (from:Entity)-[r]->(to:Entity)
WHERE r.modality IN ['alleged', 'denied'] OR r.polarity = 'denied'
RETURN from, type(r) AS relationship, to
LIMIT 100` },
  { name: 'What has most relationships', statement: `MATCH (thing:Entity)-[r]-(:Entity)
RETURN thing, count(r) AS relationships
ORDER BY relationships DESC
LIMIT 20` },
];
