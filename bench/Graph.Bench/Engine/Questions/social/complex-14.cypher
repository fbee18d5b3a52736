// All shortest ways between two people, weighed by what they answered each other.
// $person1: person   $person2: person
MATCH (a:Person {id: $person1}), (b:Person {id: $person2})
WHERE a <> b
MATCH path = allShortestPaths((a)-[:KNOWS*0..]-(b))
WITH collect(path) AS paths
UNWIND paths AS path
WITH path, relationships(path) AS steps
WITH [n IN nodes(path) | n.id] AS personIds,
  reduce(w = 0.0, r IN steps | w
    + reduce(v = 0.0, m IN [(x)<-[:HAS_CREATOR]-(c:Comment)-[:REPLY_OF]->(p:Post)-[:HAS_CREATOR]->(y) WHERE x = startNode(r) AND y = endNode(r) | 1.0] | v + m)
    + reduce(v = 0.0, m IN [(x)<-[:HAS_CREATOR]-(c:Comment)-[:REPLY_OF]->(p:Post)-[:HAS_CREATOR]->(y) WHERE x = endNode(r) AND y = startNode(r) | 1.0] | v + m)
    + reduce(v = 0.0, m IN [(x)<-[:HAS_CREATOR]-(c:Comment)-[:REPLY_OF]-(d:Comment)-[:HAS_CREATOR]->(y) WHERE x = startNode(r) AND y = endNode(r) | 0.5] | v + m)) AS weight
RETURN personIds, weight
ORDER BY weight DESC, personIds ASC
