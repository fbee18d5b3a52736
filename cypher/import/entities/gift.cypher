// Creates entities of the kind Gift. Their other properties follow from claims.
// $rows: LIST<MAP>
UNWIND $rows AS row
CREATE (:Entity:Gift {id: row.id})
