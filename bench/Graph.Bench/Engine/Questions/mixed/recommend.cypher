// What those bought who bought what a user bought.
// $id: user
MATCH (u:User {id: $id})-[:BOUGHT]->(i:Item)<-[:BOUGHT]-(o:User)-[:BOUGHT]->(r:Item) WHERE NOT (u)-[:BOUGHT]->(r) RETURN r.id AS id, count(*) AS times ORDER BY times DESC, id LIMIT 10
