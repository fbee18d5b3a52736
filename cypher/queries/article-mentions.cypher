// Where an article speaks of entities, in the order of the text.
// $id: STRING
// returns start: INTEGER, finish: INTEGER, entity: STRING, labels: LIST<STRING>, name: STRING
MATCH (:Article {id: $id})<-[:PART_OF]-(:Passage)-[mention:MENTIONS]->(entity:Entity)
RETURN mention.start AS start, mention.end AS finish, entity.id AS entity, labels(entity) AS labels, entity.name AS name
ORDER BY start, finish, entity
