// Twenty people by id.
// $ids: people
MATCH (p:Person) WHERE p.id IN $ids RETURN p.id AS id, p.name AS name ORDER BY id
