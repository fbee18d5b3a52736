// People two acquaintances away, born around a month, by how much their posts are about one's interests.
// $personId: person   $month: month
MATCH (person:Person {id: $personId})-[:KNOWS*2..2]-(friend), (friend)-[:IS_LOCATED_IN]->(city:City)
WHERE NOT friend = person AND NOT (friend)-[:KNOWS]-(person)
WITH person, city, friend, datetime({epochMillis: friend.birthday}) AS birthday
WHERE (birthday.month = $month AND birthday.day >= 21) OR (birthday.month = ($month % 12) + 1 AND birthday.day < 22)
WITH DISTINCT friend, city, person
OPTIONAL MATCH (friend)<-[:HAS_CREATOR]-(post:Post)
WITH friend, city, collect(post) AS posts, person
WITH friend, city, size(posts) AS postCount, size([p IN posts WHERE (p)-[:HAS_TAG]->()<-[:HAS_INTEREST]-(person)]) AS commonPostCount
RETURN friend.id AS personId, friend.firstName AS firstName, friend.lastName AS lastName,
  commonPostCount - (postCount - commonPostCount) AS score, friend.gender AS gender, city.name AS city
ORDER BY score DESC, personId ASC
LIMIT 10
