// The same through the middle-aged to the young.
// $age: age
MATCH (a:Person)-[:FOLLOWS]->(b:Person)-[:FOLLOWS]->(c:Person) WHERE b.age < $age AND c.age > $age RETURN count(*) AS paths
