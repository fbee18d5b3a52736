// The same with a selector.
// $a: user   $b: user
MATCH p = ANY SHORTEST (a:User {id: $a})-[:KNOWS]-{1,15}(b:User {id: $b}) RETURN length(p) AS steps
