// A person's acquaintances, the latest first.
// $personId: person
MATCH (n:Person {id: $personId})-[r:KNOWS]-(friend)
RETURN friend.id AS personId, friend.firstName AS firstName, friend.lastName AS lastName, r.creationDate AS since
ORDER BY since DESC, toInteger(personId) ASC
