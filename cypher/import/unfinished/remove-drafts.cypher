// Removes the drafts that articles were written from, as those are about to go.
// $articles: LIST<STRING>
UNWIND $articles AS article
MATCH (:Article {id: article})-[:READ_AS]->(draft:Draft)
DETACH DELETE draft
