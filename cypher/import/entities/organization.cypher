// Creates entities of the kind Organization. Their other properties follow from claims.
// $rows: LIST<MAP>
UNWIND $rows AS row
CREATE (:Entity:Organization {id: row.id})
