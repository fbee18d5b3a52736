// Acquaintances of acquaintances who began to work in a country before a year.
// $personId: person   $country: country   $year: year
MATCH (person:Person {id: $personId})-[:KNOWS*1..2]-(friend:Person)
WHERE NOT person = friend
WITH DISTINCT friend
MATCH (friend)-[workAt:WORK_AT]->(company:Company)-[:IS_LOCATED_IN]->(:Country {name: $country})
WHERE workAt.workFrom < $year
RETURN friend.id AS personId, friend.firstName AS firstName, friend.lastName AS lastName, company.name AS company, workAt.workFrom AS since
ORDER BY since ASC, personId ASC, company DESC
LIMIT 10
