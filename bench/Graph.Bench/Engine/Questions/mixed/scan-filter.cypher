// Users of a score, without an index.
// $score: score
MATCH (u:User) WHERE u.score = $score RETURN u.id AS id ORDER BY id
