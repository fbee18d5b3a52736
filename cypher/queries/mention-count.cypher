// How often passages speak of an entity.
// $id: STRING
// returns total: INTEGER
MATCH (:Entity {id: $id})<-[mention:MENTIONS]-(:Passage)
RETURN count(mention) AS total
