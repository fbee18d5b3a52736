// The questions, in Cypher and in SQL. `kuzu` stands where Kuzu's Cypher differs; `undo` takes a write back.
// Parameters: $a and $b are people, $age an age, $new an id that nobody has.

export const questions = [
  {
    name: 'look-up',
    cypher: 'MATCH (p:Person {id: $a}) RETURN p.name, p.age',
    sql: 'SELECT name, age FROM person WHERE id = $a',
  },
  {
    name: 'one hop',
    cypher: 'MATCH (p:Person {id: $a})-[:FOLLOWS]->(f:Person) RETURN f.id ORDER BY f.id',
    sql: 'SELECT target FROM follows WHERE source = $a ORDER BY target',
  },
  {
    name: 'two hops',
    cypher: 'MATCH (p:Person {id: $a})-[:FOLLOWS]->(:Person)-[:FOLLOWS]->(f:Person) RETURN count(DISTINCT f.id)',
    sql: 'SELECT count(DISTINCT g.target) FROM follows f JOIN follows g ON g.source = f.target WHERE f.source = $a',
  },
  {
    name: 'within three hops',
    cypher: 'MATCH (p:Person {id: $a})-[:FOLLOWS*1..3]->(f:Person) RETURN count(DISTINCT f.id)',
    sql: `WITH RECURSIVE walk(id, depth) AS (SELECT $a, 0 UNION SELECT target, depth + 1 FROM walk JOIN follows ON source = id WHERE depth < 3)
      SELECT count(DISTINCT id) FROM walk WHERE depth > 0`,
  },
  {
    name: 'pairs of hops, counted',
    cypher: 'MATCH (:Person)-[:FOLLOWS]->(:Person)-[:FOLLOWS]->(:Person) RETURN count(*)',
    sql: 'SELECT count(*) FROM follows f JOIN follows g ON g.source = f.target',
    isLong: true,
  },
  {
    name: 'pairs of hops between ages, counted',
    cypher: 'MATCH (a:Person)-[:FOLLOWS]->(b:Person)-[:FOLLOWS]->(c:Person) WHERE b.age < $age AND c.age > $age RETURN count(*)',
    sql: `SELECT count(*) FROM follows f JOIN person b ON b.id = f.target JOIN follows g ON g.source = b.id JOIN person c ON c.id = g.target
      WHERE b.age < $age AND c.age > $age`,
    isLong: true,
  },
  {
    name: 'most followed',
    cypher: 'MATCH (:Person)-[:FOLLOWS]->(p:Person) RETURN p.id AS id, count(*) AS n ORDER BY n DESC, id LIMIT 10',
    sql: 'SELECT target, count(*) AS n FROM follows GROUP BY target ORDER BY n DESC, target LIMIT 10',
  },
  {
    name: 'ages by city',
    cypher: 'MATCH (p:Person) WHERE p.age > $age RETURN p.city AS city, count(*) AS n, min(p.age), max(p.age) ORDER BY n DESC, city LIMIT 10',
    sql: 'SELECT city, count(*) AS n, min(age), max(age) FROM person WHERE age > $age GROUP BY city ORDER BY n DESC, city LIMIT 10',
  },
  {
    name: 'shortest path',
    cypher: 'MATCH (a:Person {id: $a}), (b:Person {id: $b}) MATCH p = shortestPath((a)-[:FOLLOWS*1..8]->(b)) RETURN length(p)',
    kuzu: 'MATCH p = (a:Person {id: $a})-[:FOLLOWS* SHORTEST 1..8]->(b:Person {id: $b}) RETURN length(p)',
    sql: `WITH RECURSIVE walk(id, depth) AS (SELECT $a, 0 UNION SELECT target, depth + 1 FROM walk JOIN follows ON source = id WHERE depth < 8)
      SELECT depth FROM walk WHERE id = $b AND depth > 0 LIMIT 1`,
  },
  {
    name: 'triangles of one',
    cypher: 'MATCH (a:Person {id: $a})-[:FOLLOWS]->(b:Person)-[:FOLLOWS]->(c:Person)-[:FOLLOWS]->(a) RETURN count(*)',
    sql: `SELECT count(*) FROM follows f JOIN follows g ON g.source = f.target JOIN follows h ON h.source = g.target AND h.target = $a WHERE f.source = $a`,
  },
  {
    name: 'create',
    cypher: "MATCH (f:Person {id: $a}) CREATE (p:Person {id: $new, name: 'New', city: 'City 1', age: 30})-[:FOLLOWS]->(f)",
    sql: "BEGIN; INSERT INTO person VALUES ($new, 'New', 'City 1', 30); INSERT INTO follows VALUES ($new, $a); COMMIT",
    undo: { cypher: 'MATCH (p:Person {id: $new}) DETACH DELETE p', sql: 'BEGIN; DELETE FROM follows WHERE source = $new; DELETE FROM person WHERE id = $new; COMMIT' },
  },
  {
    name: 'update',
    cypher: 'MATCH (p:Person {id: $a}) SET p.age = p.age + 1',
    sql: 'UPDATE person SET age = age + 1 WHERE id = $a',
    undo: { cypher: 'MATCH (p:Person {id: $a}) SET p.age = p.age - 1', sql: 'UPDATE person SET age = age - 1 WHERE id = $a' },
  },
];
