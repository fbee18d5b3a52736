// How many people are of an age or a little more.
// $age: age
MATCH (p:Person) WHERE p.age >= $age AND p.age < $age + 3 RETURN count(*) AS people, min(p.name) AS first
