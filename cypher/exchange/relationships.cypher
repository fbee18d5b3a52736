// Every relationship between what cypher/exchange/nodes.cypher returns.
// returns start: STRING, relationship: RELATIONSHIP, finish: STRING
MATCH (first)-[relationship]->(last)
RETURN coalesce(CASE WHEN first:Draft THEN 'draft:' + toString(first.version) + ':' + first.article
                     WHEN first:Entity|Article|Passage|Claim|Import|Source|IdentityDecision THEN first.id END,
                'node:' + elementId(first)) AS start,
       relationship,
       coalesce(CASE WHEN last:Draft THEN 'draft:' + toString(last.version) + ':' + last.article
                     WHEN last:Entity|Article|Passage|Claim|Import|Source|IdentityDecision THEN last.id END,
                'node:' + elementId(last)) AS finish
ORDER BY start, finish, type(relationship), relationship.id, relationship.start, elementId(relationship)
