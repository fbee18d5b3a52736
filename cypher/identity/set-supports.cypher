// Says anew what claims support.
// $rows: LIST<MAP>
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
SET claim.supports = row.supports
