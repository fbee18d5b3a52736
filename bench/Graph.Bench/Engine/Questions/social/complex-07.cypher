// Who liked one's messages last, and whether they are strangers.
// $personId: person
MATCH (person:Person {id: $personId})<-[:HAS_CREATOR]-(message:Message)<-[like:LIKES]-(liker:Person)
WITH liker, message, like.creationDate AS likeTime, person
ORDER BY likeTime DESC, message.id ASC
WITH liker, head(collect({msg: message, likeTime: likeTime})) AS latestLike, person
RETURN liker.id AS personId, liker.firstName AS firstName, liker.lastName AS lastName, latestLike.likeTime AS likeTime,
  latestLike.msg.id AS messageId, coalesce(latestLike.msg.content, latestLike.msg.imageFile) AS content,
  toInteger(floor(toFloat(latestLike.likeTime - latestLike.msg.creationDate) / 1000.0) / 60.0) AS minutes,
  NOT EXISTS { (liker)-[:KNOWS]-(person) } AS isNew
ORDER BY likeTime DESC, personId ASC
LIMIT 20
