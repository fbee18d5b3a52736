// A new person.
// $id: new   $cityId: city   $tagIds: tagIds   $at: date   $year: year
// undo: MATCH (p:Person {id: $id}) DETACH DELETE p
MATCH (c:City {id: $cityId})
CREATE (p:Person {id: $id, firstName: 'New', lastName: 'Person', gender: 'female', birthday: $at, creationDate: $at, locationIP: '10.1.1.1', browserUsed: 'Chrome', speaks: ['en'], email: ['n@example.org']})-[:IS_LOCATED_IN]->(c)
WITH p, count(*) AS done
UNWIND $tagIds AS tagId
MATCH (t:Tag {id: tagId})
CREATE (p)-[:HAS_INTEREST]->(t)
WITH p, count(*) AS done
UNWIND [[1, $year], [2, $year]] AS s
MATCH (u:Organisation {id: s[0]})
CREATE (p)-[:STUDY_AT {classYear: s[1]}]->(u)
WITH p, count(*) AS done
RETURN p.id AS id, done
