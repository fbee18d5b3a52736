// Every node, under an id for files: its own, or one made up for a kind that has none.
// returns id: STRING, node: NODE
MATCH (node)
RETURN coalesce(CASE WHEN node:Draft THEN 'draft:' + toString(node.version) + ':' + node.article
                     WHEN node:Entity|Article|Passage|Claim|Import|Source|IdentityDecision|Grade THEN node.id END,
                'node:' + elementId(node)) AS id, node
ORDER BY id
