// How often passages speak of an entity, and in how many texts; copies of one text count once.
// $id: STRING
// returns total: INTEGER, sources: INTEGER
MATCH (:Entity {id: $id})<-[mention:MENTIONS]-(:Passage)-[:PART_OF]->(origin:Article)
RETURN count(mention) AS total, count(DISTINCT origin.contentKey) AS sources
