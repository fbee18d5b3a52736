// A person's profile.
// $personId: person
MATCH (n:Person {id: $personId})-[:IS_LOCATED_IN]->(p:City)
RETURN n.firstName AS firstName, n.lastName AS lastName, n.birthday AS birthday, n.locationIP AS ip,
  n.browserUsed AS browser, p.id AS cityId, n.gender AS gender, n.creationDate AS created
