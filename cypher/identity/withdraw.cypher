// Takes a decision back.
// $id: STRING
MATCH (decision:IdentityDecision {id: $id})
DETACH DELETE decision
