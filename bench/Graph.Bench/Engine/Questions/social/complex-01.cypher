// People of a first name up to three acquaintances away, with where they live, studied and worked.
// $personId: person   $firstName: firstName
MATCH (p:Person {id: $personId}), (friend:Person {firstName: $firstName})
WHERE NOT p = friend
WITH p, friend
MATCH path = shortestPath((p)-[:KNOWS*1..3]-(friend))
WITH min(length(path)) AS distance, friend
ORDER BY distance ASC, friend.lastName ASC, friend.id ASC
LIMIT 20
MATCH (friend)-[:IS_LOCATED_IN]->(friendCity:City)
OPTIONAL MATCH (friend)-[studyAt:STUDY_AT]->(uni:University)-[:IS_LOCATED_IN]->(uniCity:City)
WITH friend, collect(CASE WHEN uni.name IS NULL THEN null ELSE [uni.name, studyAt.classYear, uniCity.name] END) AS unis, friendCity, distance
OPTIONAL MATCH (friend)-[workAt:WORK_AT]->(company:Company)-[:IS_LOCATED_IN]->(companyCountry:Country)
WITH friend, collect(CASE WHEN company.name IS NULL THEN null ELSE [company.name, workAt.workFrom, companyCountry.name] END) AS companies, unis, friendCity, distance
RETURN friend.id AS friendId, friend.lastName AS friendLastName, distance, friend.birthday AS birthday, friend.creationDate AS created,
  friend.gender AS gender, friend.browserUsed AS browser, friend.locationIP AS ip, friend.email AS emails, friend.speaks AS languages,
  friendCity.name AS city, size(unis) AS universities, size(companies) AS companies
ORDER BY distance ASC, friendLastName ASC, friendId ASC
LIMIT 20
