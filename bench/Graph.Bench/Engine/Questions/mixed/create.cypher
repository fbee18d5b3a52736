// A new user.
// $new: new
// undo: MATCH (u:User {id: $new}) DELETE u
CREATE (u:User {id: $new, name: 'New', city: 'City 1', score: 1}) RETURN u.id AS id
