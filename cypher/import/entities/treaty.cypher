// Creates entities of the kind Treaty. Their other properties follow from claims.
// $rows: LIST<MAP>
UNWIND $rows AS row
CREATE (:Entity:Treaty {id: row.id})
